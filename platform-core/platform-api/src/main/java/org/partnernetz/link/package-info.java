/**
 * Links that let somebody without an account see one item of a plugin for a limited time.
 *
 * <p>Start at {@link Links}. May use: {@code problem}, {@code tenant}.
 */
@Export
@NullMarked
@Version("1.0.0")
package org.partnernetz.link;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
