/**
 * Personal data: a person can read and download what is stored about them, and have it erased.
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
