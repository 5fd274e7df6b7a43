/** What search engines read. Start at {@code MapFileTest}. */
@NullMarked
package org.partnernetz.web.sitemap;

import org.jspecify.annotations.NullMarked;
