/**
 * Who can see something: the people of its circle, as row security decides about reading. For the platform's own pages
 * and REST.
 *
 * <p>Start at {@link org.partnernetz.circle.Readers}. May use: {@code paging}, {@code problem}, {@code tenant}.
 */
@NullMarked
package org.partnernetz.circle;

import org.jspecify.annotations.NullMarked;
