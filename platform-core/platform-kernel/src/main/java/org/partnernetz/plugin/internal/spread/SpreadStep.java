// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.spread;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.internal.folder.FoundJar;

/** What brings a file of this server and of the others in step. Of two changes the younger counts. */
enum SpreadStep {
    NOTHING,
    /** Both are the same, which this server did not know yet. */
    LEARN,
    /** The others have another one: it is laid down here. */
    LAY,
    /** It was taken away elsewhere. */
    DELETE,
    /** It was laid down, or taken away, here. */
    GIVE;

    /**
     * @param known how it was when all were in step; null if this server has not seen it yet
     * @param here how it lies here
     * @param shared what the database has
     */
    static SpreadStep of(@Nullable Known known, @Nullable FoundJar here, @Nullable SharedFile shared) {
        if (shared == null) {
            return here == null ? NOTHING : GIVE;
        }
        if (known != null && known.edition() == shared.edition()) {
            return known.isStill(here) ? NOTHING : GIVE;
        }
        return here == null ? ofMissing(shared) : ofBoth(known, here, shared);
    }

    private static SpreadStep ofMissing(SharedFile shared) {
        return shared.isGone() ? LEARN : LAY;
    }

    private static SpreadStep ofBoth(@Nullable Known known, FoundJar here, SharedFile shared) {
        if (here.jar().digest().equals(shared.digest())) {
            return LEARN;
        }
        var touched = known == null || !known.isStill(here);
        if (touched && here.arrived().isAfter(shared.arrived())) {
            return GIVE;
        }
        return shared.isGone() ? DELETE : LAY;
    }
}
