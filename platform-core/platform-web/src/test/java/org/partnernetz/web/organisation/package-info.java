/** Tests of the pages by which organisations describe themselves. Start at {@code ChoicesTest}. */
@NullMarked
package org.partnernetz.web.organisation;

import org.jspecify.annotations.NullMarked;
