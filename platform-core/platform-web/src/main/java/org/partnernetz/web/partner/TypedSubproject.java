// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.partner;

import java.time.LocalDate;
import java.util.Locale;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.partnernetz.partner.SubprojectDraft;

/** A subproject as the form has it. */
public record TypedSubproject(
        @NotBlank @Size(max = SubprojectDraft.NAME_MAX) String name,
        @NotBlank String plugin,
        @Size(max = SubprojectDraft.NAME_MAX) String carrier,
        @Size(max = SubprojectDraft.NAME_MAX) String unit,
        @Size(max = SubprojectDraft.TARGET_MAX) String targetGroup,
        @Size(max = TypedPartner.LIST_MAX) String languages,
        @Size(max = TypedPartner.LIST_MAX) String territory,
        @Nullable LocalDate fundedFrom,
        @Nullable LocalDate fundedUntil) {

    static TypedSubproject of(SubprojectDraft what, Locale reader) {
        return new TypedSubproject(
                what.name(),
                what.plugin(),
                shown(what.carrier()),
                shown(what.unit()),
                shown(what.targetGroup()),
                Lists.languages(what.languages(), reader),
                String.join(", ", what.territory()),
                what.fundedFrom(),
                what.fundedUntil());
    }

    private static String shown(@Nullable String text) {
        return text == null ? "" : text;
    }

    SubprojectDraft toDraft() {
        return new SubprojectDraft(
                plugin,
                name,
                carrier,
                unit,
                targetGroup,
                Lists.languages(languages, "languages"),
                Lists.territory(territory),
                fundedFrom,
                fundedUntil);
    }
}
