// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A frozen copy as its readers see it.
 *
 * @param own whether it belongs to the reader's organisation
 * @param code proves that a paper is this copy
 * @param html the document as XHTML
 * @param gap the capital gap in cents when it was made; null where the figures did not tell it
 * @param need the capital need in cents, likewise
 * @param shares to whom it was given; empty for those
 */
public record Copy(
        UUID id,
        UUID project,
        boolean own,
        String issuer,
        String code,
        String title,
        String language,
        String html,
        @Nullable Long gap,
        @Nullable Long need,
        Instant madeAt,
        List<Share> shares,
        List<Statement> statements) {

    /** Which organisation may read a copy, and until when. */
    public record Share(String slug, String name, LocalDate until) {}
}
