// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.event;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.form.Lines;
import org.partnernetz.problem.InvalidException.Check;
import org.partnernetz.tenant.Audience;
import org.partnernetz.text.TextLanguage;
import org.partnernetz.time.NetworkDays;

/** An event to be announced, or its new wording. */
@Schema(name = "NewEvent", description = "An event to be announced, or its new wording.")
public record EventDraft(
        @Schema(description = "The title.", examples = "Gründungswerkstatt")
        @NotBlank
        @Size(max = NewOccasion.TITLE_MAX)
        String title,

        @Schema(
                description = "What it is about, in Markdown.",
                examples = "Ein Abend für **alle**, die gründen wollen.")
        @Size(max = NewOccasion.TEXT_MAX)
        @Nullable
        @Lines
        String text,

        @Schema(
                description = "When it begins; the event takes place in Europe/Berlin.",
                examples = "2026-12-03T17:00:00+01:00")
        @NotNull
        OffsetDateTime startsAt,

        @Schema(description = "When it ends, after its beginning.", examples = "2026-12-03T19:00:00+01:00") @NotNull
        OffsetDateTime endsAt,

        @Schema(description = "Where it happens; place or link is needed.", examples = "Saarbrücken, Campus")
        @Size(max = NewOccasion.PLACE_MAX)
        @Nullable
        String place,

        @Schema(description = "An http or https address of an online event.", examples = "https://meet.example/abend")
        @Size(max = NewOccasion.LINK_MAX)
        @Nullable
        String link,

        @Schema(description = "How many places there are.", examples = "20")
        @NotNull
        @Min(1)
        @Max(NewOccasion.CAPACITY_MAX)
        Integer capacity,

        @Schema(
                description = "Who may see it and sign up. Left out: the own organisation.",
                defaultValue = "ORGANISATION")
        @Nullable
        Audience audience,

        @Schema(description = "Key of the working group where the audience is GROUP.") @Nullable
        UUID group,

        @Schema(
                description =
                        "The language it is written in. Left out: as it is, at first the language of the network.",
                examples = "de")
        @Pattern(regexp = TextLanguage.PATTERN)
        @Nullable
        String language) {

    /** The event as the core takes it: by the clock on the wall. */
    NewOccasion occasion() {
        new Check()
                .that(isUnique(startsAt), "startsAt", "ambiguous-time")
                .that(isUnique(endsAt), "endsAt", "ambiguous-time")
                .orThrow();
        return new NewOccasion(
                title,
                text == null ? "" : text,
                local(startsAt),
                local(endsAt),
                place == null ? "" : place,
                link,
                capacity,
                audience == null ? Audience.ORGANISATION : audience,
                group,
                language);
    }

    private static LocalDateTime local(OffsetDateTime time) {
        return time.atZoneSameInstant(NetworkDays.ZONE).toLocalDateTime();
    }

    /** In the hour that the end of summer time repeats, a wall clock cannot tell the second time. */
    private static boolean isUnique(OffsetDateTime time) {
        return local(time).atZone(NetworkDays.ZONE).toInstant().equals(time.toInstant());
    }
}
