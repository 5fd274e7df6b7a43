// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Lines;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.store.Keys;
import org.partnernetz.text.Clean;

/**
 * A statement that is being written; what is missing is asked for when it is to be written down.
 *
 * @param body who said it; an expert body that writes for itself may leave it out
 */
public record StatementDraft(
        @Size(max = BODY_MAX) @Schema(examples = "IHK") String body,
        @Nullable @Schema(required = true) Verdict result,

        @Nullable @Schema(required = true, examples = "2026-01-05")
        LocalDate decidedOn,

        @Size(max = 4000) @Lines String remarks) {
    private static final int BODY_MAX = 160;

    public StatementDraft {
        body = Clean.line(body);
        remarks = Clean.lines(remarks);
    }

    /** Nothing of it yet. */
    public static StatementDraft none() {
        return new StatementDraft("", null, null, "");
    }

    StatementDraft by(String name) {
        return new StatementDraft(name, result, decidedOn, remarks);
    }

    StatementDraft on(LocalDate day) {
        return new StatementDraft(body, result, day, remarks);
    }

    /** @throws InvalidException naming the faulty fields */
    Statement checked(LocalDate made, LocalDate today) {
        new InvalidException.Check()
                .text(body, "body", BODY_MAX)
                .that(result != null, "result", "required")
                .that(decidedOn != null, "decidedOn", "required")
                .that(decidedOn == null || !decidedOn.isAfter(today), "decidedOn", "in-the-future")
                .that(decidedOn == null || !decidedOn.isBefore(made), "decidedOn", "before-the-copy")
                .that(result != Verdict.CONDITIONAL || Clean.shows(remarks), "remarks", "required")
                .orThrow();
        return new Statement(
                Keys.NONE, body, requireNonNull(result), requireNonNull(decidedOn), remarks, false, Instant.EPOCH);
    }
}
