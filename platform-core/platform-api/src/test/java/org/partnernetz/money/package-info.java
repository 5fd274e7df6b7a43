/** Which sums are read, and how. Start at {@code EurosTest}. */
@NullMarked
package org.partnernetz.money;

import org.jspecify.annotations.NullMarked;
