/**
 * Drafts: text that a person has begun to write and not yet sent.
 *
 * <p>Start at {@link Drafts}. May use: {@code tenant}.
 */
@Export
@NullMarked
@Version("1.1.0")
package org.partnernetz.draft;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
