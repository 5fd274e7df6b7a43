// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.file;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that was added to an item.
 *
 * @param name with the extension of its type
 * @param type the media type that its bytes tell
 * @param size bytes
 * @param author name of whoever added it; empty for a person who was erased, or whom the reader may not see
 * @param removable whether the reader may remove it
 */
public record Attached(
        UUID id, String name, String type, long size, String author, Instant addedAt, boolean removable) {

    /** Kilobytes, rounded up, as people read them. */
    public long kilobytes() {
        return (size + 1023) / 1024;
    }
}
