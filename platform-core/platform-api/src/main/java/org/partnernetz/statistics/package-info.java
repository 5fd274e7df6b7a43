/**
 * Figures of an organisation over a period, contributed by plugins.
 *
 * <p>Start at {@link Statistics}; a figure implements {@code statistics.spi}. May use: {@code problem}, {@code time}.
 */
@Export
@NullMarked
@Version("2.0.0")
package org.partnernetz.statistics;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
