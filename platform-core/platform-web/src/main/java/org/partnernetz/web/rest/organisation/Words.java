// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.portrait.Bilingual;

/** A short text in both languages. */
@Schema(name = "Bilingual", description = "A short text in both languages.")
public record Words(
        @Schema(description = "In German.", examples = "Ich will mich selbstständig machen", required = true) @NotNull
        String german,

        @Schema(
                description = "In English; empty: readers get the German one.",
                examples = "I want to start a business",
                required = true)
        @NotNull
        String english) {

    static Words of(Bilingual text) {
        return new Words(text.german(), text.english());
    }

    Bilingual toBilingual() {
        return new Bilingual(german, english);
    }
}
