/** Failures that the caller can correct; pages and REST turn each of them into a message. Start at {@link Problem}. */
@Export
@NullMarked
@Version("1.4.0")
package org.partnernetz.problem;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
