/**
 * What the public pages need from the search.
 *
 * <p>Start at {@link PublicSearch}. May use: {@code problem}, {@code tenant}.
 */
@NullMarked
package org.partnernetz.search.host;

import org.jspecify.annotations.NullMarked;
