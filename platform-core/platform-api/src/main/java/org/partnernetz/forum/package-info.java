/**
 * Forums: topics of posts, shared as far as their audience says.
 *
 * <p>Start at {@link Forums}; what moderators decide is in {@link Moderation}. May use: {@code tenant}, {@code paging},
 * {@code problem}, {@code text}.
 */
@Export
@NullMarked
@Version("1.3.0")
package org.partnernetz.forum;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
