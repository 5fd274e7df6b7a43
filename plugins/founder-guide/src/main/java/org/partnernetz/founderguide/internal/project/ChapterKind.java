// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.util.Arrays;
import java.util.Optional;

/** The chapters of a business plan, in their order. */
public enum ChapterKind {
    IDEA,
    PERSON,
    OFFER,
    MARKET,
    MARKETING,
    ORGANISATION,
    RISKS,
    FINANCE;

    /** The one that follows, empty after the last. */
    public Optional<ChapterKind> next() {
        return Arrays.stream(values())
                .filter(other -> other.compareTo(this) > 0)
                .findFirst();
    }
}
