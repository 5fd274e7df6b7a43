/**
 * The sitemap and robots.txt: which addresses search engines may find, by the protocol of sitemaps.org.
 *
 * <p>Start at {@link SpaceMap}. May use: {@code plugin.admin}, {@code search.host}, {@code tenant}, {@code time},
 * {@code web.frame}, {@code web.look}, {@code web.page}.
 */
@NullMarked
package org.partnernetz.web.sitemap;

import org.jspecify.annotations.NullMarked;
