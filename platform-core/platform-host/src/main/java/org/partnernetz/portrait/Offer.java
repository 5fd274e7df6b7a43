// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.portrait;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that an organisation offers.
 *
 * @param content as its administrators wrote it
 * @param reach as people find it: where the offer says nothing, what the organisation says
 * @param outdated whether the German words were changed after the English ones
 * @param archivedAt null while it is offered
 */
public record Offer(
        UUID id,
        Provider provider,
        OfferDraft content,
        Reach reach,
        boolean outdated,
        Instant changedAt,
        @Nullable Instant archivedAt,
        int version) {

    /** Who offers it. */
    public record Provider(String slug, String name, String initials) {}

    /** How it is reached. */
    public record Reach(List<String> languages, List<String> territory, String phone, String email) {
        public Reach {
            languages = List.copyOf(languages);
            territory = List.copyOf(territory);
        }
    }
}
