/**
 * What a plugin implements so that its items can be found and named.
 *
 * <p>Start at {@link SearchSource}. May use: {@code search}.
 */
@Export
@NullMarked
@Version("1.0.0")
package org.partnernetz.search.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
