/**
 * Personal data: what is stored about somebody, seen and taken along by that person, erased on request.
 *
 * <p>Start at {@link Privacy}; a plugin marks its columns with {@link Personal} and implements {@code privacy.spi}. May
 * use: {@code tenant}, {@code problem}.
 */
@Export
@NullMarked
@Version("1.1.0")
package org.partnernetz.privacy;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
