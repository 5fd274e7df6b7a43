/**
 * What the sitemap needs from the search.
 *
 * <p>Start at {@link PublicAddresses}. May use: {@code tenant}.
 */
@NullMarked
package org.partnernetz.search.host;

import org.jspecify.annotations.NullMarked;
