// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum;

import java.util.UUID;

/**
 * A file of a post, for whoever may read the post.
 *
 * @param name with the extension of its type
 * @param type the media type that its bytes tell
 * @param size bytes
 */
public record PostFile(UUID id, String name, String type, long size) {}
