// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.draft;

import java.time.Instant;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The signed-in person's drafts, one a place; they survive the session. The places of a plugin begin with
 * {@code plugin:<id>:}, and it gets at no others ({@link IllegalArgumentException}); its drafts end with its data.
 */
@ProviderType
public interface Drafts {

    /** @param place where the text belongs, for example {@code topic:<id>}; up to {@value #PLACE_MAX} characters */
    Optional<Draft> at(String place);

    /**
     * Keeps the text, cut to {@value #TEXT_MAX} characters; a blank text removes the draft. Of more than {@value #MOST}
     * drafts the one that was written longest ago goes.
     */
    Instant keep(String place, String text);

    void discard(String place);

    int PLACE_MAX = 120;
    int TEXT_MAX = 20_000;
    int MOST = 200;

    /** A kept text and when it was kept. */
    record Draft(String text, Instant savedAt) {}
}
