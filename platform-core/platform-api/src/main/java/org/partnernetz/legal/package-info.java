/**
 * The texts that whoever runs the network has to publish: imprint, privacy statement, accessibility statement.
 *
 * <p>Start at {@link LegalTexts}. May use: {@code problem}.
 */
@Export
@NullMarked
@Version("1.0.0")
package org.partnernetz.legal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
