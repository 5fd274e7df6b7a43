// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.problem;

import java.util.List;
import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.form.reading.RecordReading;
import org.partnernetz.web.json.JsonText;
import org.partnernetz.web.look.Sentences;
import org.partnernetz.web.look.Words;

/** A failure as the caller reads it (RFC 9457). */
@Schema(name = "Problem", description = "Why a request was not fulfilled, in the language of Accept-Language (de, en).")
public record ProblemBody(
        @Schema(
                description = "Kind of the problem; the last part is stable and made for programs.",
                examples = "urn:partnernetz:problem:invalid",
                required = true)
        String type,

        @Schema(description = "What went wrong, for people.", examples = "Some fields are not right.", required = true)
        String title,

        @Schema(description = "The HTTP status.", examples = "400", required = true)
        int status,

        @Schema(description = "The faulty fields, at most 20 at once; absent where no field is to blame.") @Nullable
        List<FieldFault> errors,

        @Schema(description = "Give this to the operator: the log has the details under it.", examples = "b1946ac9")
        @Nullable
        String incident) {

    /** One fault of one field. */
    @Schema(name = "FieldFault", description = "One fault of one field of the request.")
    public record FieldFault(
            @Schema(description = "The field, with a dot between levels.", examples = "title", required = true)
            String field,

            @Schema(
                    description = "Kind of the fault, stable and made for programs.",
                    examples = "too-long",
                    required = true)
            String code,

            @Schema(description = "The fault, for people.", examples = "At most 160 characters.", required = true)
            String message) {}

    static ProblemBody of(ProblemAnswer problem, Locale language, Sentences own) {
        var words = Words.of(language);
        var errors = problem.faults().stream()
                .limit(RecordReading.FAULTS_MAX)
                .map(fault -> new FieldFault(
                        fault.field(), fault.code(), own.sayOr(words, "fault." + fault.code(), fault.values())))
                .toList();
        return new ProblemBody(
                "urn:partnernetz:problem:" + problem.code(),
                problem.subject().isEmpty()
                        ? own.sayOr(words, "problem." + problem.code())
                        : words.say("problem." + problem.code(), problem.subject()),
                problem.status(),
                errors.isEmpty() ? null : errors,
                problem.incident());
    }

    String toJson() {
        return JsonText.of(this);
    }
}
