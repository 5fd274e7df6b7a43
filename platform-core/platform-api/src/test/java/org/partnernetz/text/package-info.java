/** What is kept of a text. Start at {@code CleanTest}. */
@NullMarked
package org.partnernetz.text;

import org.jspecify.annotations.NullMarked;
