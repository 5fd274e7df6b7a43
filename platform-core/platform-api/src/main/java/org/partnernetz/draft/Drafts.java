// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.draft;

import java.time.Instant;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The signed-in person's drafts, one per place. Drafts outlive the session. A plugin's places begin with
 * {@code plugin:<id>:}; any other place is refused with an {@link IllegalArgumentException}. Deleting the plugin's data
 * deletes its drafts.
 */
@ProviderType
public interface Drafts {

    /** @param place where the text belongs, for example {@code topic:<id>}; up to {@value #PLACE_MAX} characters */
    Optional<Draft> at(String place);

    /**
     * Saves the text, cut to {@value #TEXT_MAX} characters; a blank text removes the draft. A person keeps at most
     * {@value #MOST} drafts: one more removes the oldest.
     */
    Instant keep(String place, String text);

    void discard(String place);

    int PLACE_MAX = 120;
    int TEXT_MAX = 20_000;
    int MOST = 200;

    /** A saved text and the time at which it was saved. */
    record Draft(String text, Instant savedAt) {}
}
