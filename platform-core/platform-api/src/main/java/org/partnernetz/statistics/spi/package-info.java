/**
 * What a plugin implements to contribute figures.
 *
 * <p>Start at {@link IndicatorSource}. May use: {@code statistics}.
 */
@Export
@NullMarked
@Version("2.0.0")
package org.partnernetz.statistics.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
