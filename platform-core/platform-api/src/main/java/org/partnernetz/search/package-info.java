/**
 * Full-text search over topics, posts and events of the core and the documents of plugins, in German and English.
 *
 * <p>Start at {@link Search}; plugins put documents into {@link SearchIndex} and describe them in {@code search.spi}.
 * May use: {@code paging}, {@code problem}, {@code tenant}.
 */
@Export
@NullMarked
@Version("1.2.0")
package org.partnernetz.search;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
