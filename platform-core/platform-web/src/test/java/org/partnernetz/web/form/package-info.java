/** How pages reach forms. Start at {@code FormAccessTest}. */
@NullMarked
package org.partnernetz.web.form;

import org.jspecify.annotations.NullMarked;
