/** Keys of pages and what is asked of a list. Start at {@code PageKeyTest}. */
@NullMarked
package org.partnernetz.paging;

import org.jspecify.annotations.NullMarked;
