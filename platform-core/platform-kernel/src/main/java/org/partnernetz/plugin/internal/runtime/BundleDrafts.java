// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import java.time.Instant;
import java.util.Optional;

import org.partnernetz.draft.Drafts;

/** The drafts of one bundle: at its own places only, so that they are found when its data are purged. */
record BundleDrafts(String plugin, Drafts drafts) implements Drafts {

    @Override
    public Optional<Draft> at(String place) {
        return drafts.at(own(place));
    }

    @Override
    public Instant keep(String place, String text) {
        return drafts.keep(own(place), text);
    }

    @Override
    public void discard(String place) {
        drafts.discard(own(place));
    }

    private String own(String place) {
        var begin = "plugin:" + plugin + ':';
        if (!place.startsWith(begin)) {
            throw new IllegalArgumentException("The places of its drafts begin with " + begin + ", not as in " + place);
        }
        return place;
    }
}
