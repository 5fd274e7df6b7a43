/**
 * What a plugin that stores personal data must implement.
 *
 * <p>Start at {@link PersonalData}. May use: {@code privacy}, {@code tenant}.
 */
@Export
@NullMarked
@Version("1.0.0")
package org.partnernetz.privacy.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
