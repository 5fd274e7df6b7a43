// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import org.jspecify.annotations.Nullable;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.text.Clean;

/** What somebody who came by a link says of a copy, handed in or not yet; the result is null until one is chosen. */
public record Answer(String body, @Nullable Verdict result, String remarks) {
    public static final Answer NONE = new Answer("", null, "");

    /** @throws InvalidException if it is too long; it need not be whole */
    Answer checkedAsDraft() {
        var clean = new Answer(Clean.line(body), result, Clean.lines(remarks));
        new InvalidException.Check()
                .fits(clean.body, "body", Statement.BODY_MAX)
                .fits(clean.remarks, "remarks", Statement.REMARKS_MAX)
                .orThrow();
        return clean;
    }
}
