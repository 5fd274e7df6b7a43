/**
 * Forums: topics made of posts, which the audience of the topic can read.
 *
 * <p>Start at {@link Forums}; what moderators decide is in {@link Moderation}, what they are asked to look at in
 * {@link Flags}, what people hear of it in {@link Watches}. May use: {@code tenant}, {@code paging}, {@code problem},
 * {@code text}.
 */
@Export
@NullMarked
@Version("1.5.0")
package org.partnernetz.forum;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
