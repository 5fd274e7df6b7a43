/**
 * What plugins contribute to the administration of members.
 *
 * <p>Start at {@link Responsibilities}. May use: {@code tenant}.
 */
@Export
@NullMarked
@Version("1.0.0")
package org.partnernetz.member.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
