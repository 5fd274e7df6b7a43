/** What is kept of a text. Start at {@code CleanTextTest}. */
@NullMarked
package org.partnernetz.text;

import org.jspecify.annotations.NullMarked;
