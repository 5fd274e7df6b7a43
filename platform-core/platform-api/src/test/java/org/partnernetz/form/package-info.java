/** What becomes of what people type. Start at {@code FormTest}. */
@NullMarked
package org.partnernetz.form;

import org.jspecify.annotations.NullMarked;
