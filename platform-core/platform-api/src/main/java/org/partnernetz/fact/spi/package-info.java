/**
 * What a plugin implements to receive facts.
 *
 * <p>Start at {@link FactListener}. May use: {@code fact}.
 */
@Export
@NullMarked
@Version("1.0.0")
package org.partnernetz.fact.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
