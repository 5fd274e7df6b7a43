/**
 * What organisations show to everybody: how they are reached, their texts and their offers. For the platform's own
 * pages and REST.
 *
 * <p>Start at {@link org.partnernetz.portrait.Portraits}. May use: {@code paging}, {@code problem}, {@code tenant}.
 */
@NullMarked
package org.partnernetz.portrait;

import org.jspecify.annotations.NullMarked;
