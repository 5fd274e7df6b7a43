/**
 * Facts: what happened, told inside the transaction in which it happened and delivered after it.
 *
 * <p>Start at {@link Facts}; listeners implement {@code fact.spi}. May use: {@code problem}.
 */
@Export
@NullMarked
@Version("1.0.0")
package org.partnernetz.fact;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
