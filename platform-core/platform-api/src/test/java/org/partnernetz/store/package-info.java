/** Keys of rows. Start at {@code KeysTest}. */
@NullMarked
package org.partnernetz.store;

import org.jspecify.annotations.NullMarked;
