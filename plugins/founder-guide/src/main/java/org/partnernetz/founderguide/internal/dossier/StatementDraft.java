// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Lines;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.text.Clean;

/**
 * A statement to be written down.
 *
 * @param body who said it; an expert body that writes for itself may leave it out
 */
public record StatementDraft(
        @Nullable @Size(max = Statement.BODY_MAX) @Schema(examples = "IHK")
        String body,

        @Nullable @Schema(required = true) Verdict result,

        @Nullable @Schema(required = true, examples = "2026-01-05")
        LocalDate decidedOn,

        @Nullable @Size(max = Statement.REMARKS_MAX) @Lines String remarks) {

    /** @throws InvalidException naming the faulty fields */
    Statement checked(String bodyOtherwise, LocalDate made, LocalDate today) {
        var name = Clean.line(body).isEmpty() ? bodyOtherwise : Clean.line(body);
        var said = Clean.lines(remarks);
        var check = new InvalidException.Check()
                .text(name, "body", Statement.BODY_MAX)
                .that(result != null, "result", "required")
                .that(decidedOn != null, "decidedOn", "required")
                .that(decidedOn == null || !decidedOn.isAfter(today), "decidedOn", "in-the-future")
                .that(decidedOn == null || !decidedOn.isBefore(made), "decidedOn", "before-the-copy")
                .fits(said, "remarks", Statement.REMARKS_MAX);
        if (result == Verdict.CONDITIONAL) {
            check.text(said, "remarks", Statement.REMARKS_MAX);
        }
        check.orThrow();
        return new Statement(
                name,
                result == null ? Verdict.NEGATIVE : result,
                decidedOn == null ? today : decidedOn,
                said,
                false,
                Instant.EPOCH);
    }
}
