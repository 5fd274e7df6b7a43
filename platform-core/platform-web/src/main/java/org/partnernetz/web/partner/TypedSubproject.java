// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.partner;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.partnernetz.partner.SubprojectDraft;
import org.partnernetz.web.organisation.DistrictChoice;
import org.partnernetz.web.organisation.TongueChoice;

/**
 * A subproject as the form has it.
 *
 * @param languages null without a choice, like {@code territory}
 */
public record TypedSubproject(
        @NotBlank @Size(max = SubprojectDraft.NAME_MAX) String name,
        @NotBlank String plugin,
        @Size(max = SubprojectDraft.NAME_MAX) String carrier,
        @Size(max = SubprojectDraft.NAME_MAX) String unit,
        @Size(max = SubprojectDraft.TARGET_MAX) String targetGroup,
        @Nullable TongueChoice languages,
        @Nullable DistrictChoice territory,
        @Nullable LocalDate fundedFrom,
        @Nullable LocalDate fundedUntil) {

    static TypedSubproject of(SubprojectDraft what) {
        return new TypedSubproject(
                what.name(),
                what.plugin(),
                shown(what.carrier()),
                shown(what.unit()),
                shown(what.targetGroup()),
                TongueChoice.of(what.languages()),
                DistrictChoice.of(what.territory()),
                what.fundedFrom(),
                what.fundedUntil());
    }

    private static String shown(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** @param languagesBefore what the form does not know stays, as with {@code territoryBefore} */
    SubprojectDraft toDraft(List<String> languagesBefore, List<String> territoryBefore) {
        return new SubprojectDraft(
                plugin,
                name,
                carrier,
                unit,
                targetGroup,
                TongueChoice.chosen(languages, languagesBefore),
                DistrictChoice.chosen(territory, territoryBefore),
                fundedFrom,
                fundedUntil);
    }
}
