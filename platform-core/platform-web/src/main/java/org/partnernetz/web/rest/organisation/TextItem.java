// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.portrait.PortraitText;

/** A text of an organisation. */
@Schema(name = "OrganisationText", description = "A text of an organisation in both languages, as Markdown.")
public record TextItem(
        @Schema(description = "What it is about.", required = true)
        PortraitText.Kind kind,

        @Schema(description = "The German text; empty until somebody writes it.", required = true)
        String german,

        @Schema(description = "The English text; empty: readers get the German one.", required = true)
        String english,

        @Schema(description = "Whether the German text was changed after the English one.", required = true)
        boolean outdated) {

    static TextItem of(PortraitText text) {
        return new TextItem(text.kind(), text.german(), text.english(), text.outdated());
    }

    /** What a text is to be. */
    @Schema(name = "OrganisationTextChange", description = "What a text of the organisation is to be.")
    public record Change(
            @Schema(description = "What it is about.", examples = "ABOUT") @NotNull
            PortraitText.Kind kind,

            @Schema(description = "The German text, as Markdown.", examples = "Wir helfen bei der Anerkennung.")
            @NotNull
            String german,

            @Schema(
                    description = "The English text, as Markdown; may be empty.",
                    examples = "We help with recognition.")
            @NotNull
            String english,

            @Schema(
                    description = "Whether the English text was found to fit the German one, even if unchanged.",
                    examples = "true")
            @NotNull
            Boolean checked) {}
}
