// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.event;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.event.Occasion;
import org.partnernetz.rest.Versioned;
import org.partnernetz.tenant.Audience;

/** An event. */
@Schema(name = "Event", description = "An event as the caller may see it.")
public record EventItem(
        @Schema(description = "Its key.", required = true) UUID id,

        @Schema(description = "The organisation that invites.", examples = "fitt", required = true)
        String organisation,

        @Schema(description = "The name of that organisation.", required = true)
        String organisationName,

        @Schema(description = "Its title.", examples = "Gründungswerkstatt", required = true)
        String title,

        @Schema(description = "What it is about, in Markdown; may be empty.", required = true)
        String text,

        @Schema(description = "The same as safe HTML.", required = true)
        String html,

        @Schema(description = "The language it is written in.", examples = "de", required = true)
        String language,

        @Schema(
                description = "When it begins, with the offset of its zone.",
                examples = "2026-12-03T17:00:00+01:00",
                required = true)
        OffsetDateTime startsAt,

        @Schema(
                description = "When it ends, with the offset of its zone.",
                examples = "2026-12-03T19:00:00+01:00",
                required = true)
        OffsetDateTime endsAt,

        @Schema(description = "The zone it takes place in.", examples = "Europe/Berlin", required = true)
        String zone,

        @Schema(description = "Where it happens; may be empty for an online event.", required = true)
        String place,

        @Schema(description = "Address of an online event; only for people with a place and for organisers.") @Nullable
        String link,

        @Schema(description = "Whether it has such an address.", required = true)
        boolean online,

        @Schema(description = "How many places there are.", examples = "20", required = true)
        int capacity,

        @Schema(description = "How many of them are taken.", examples = "7", required = true)
        int registered,

        @Schema(description = "Who may see it and sign up.", required = true)
        Audience audience,

        @Schema(description = "Name of the working group where the audience is GROUP, else absent.") @Nullable
        String group,

        @Schema(description = "Whether the caller has a place.", required = true)
        boolean signedUp,

        @Schema(description = "When it was cancelled; absent while it takes place.") @Nullable
        Instant cancelledAt,

        @Schema(description = "Grows with each change; the same as the `ETag`.", examples = "3", required = true)
        int version)
        implements Versioned {

    static EventItem of(Occasion event) {
        return new EventItem(
                event.id(),
                event.organisationSlug(),
                event.organisationName(),
                event.title(),
                event.text(),
                event.html(),
                event.language(),
                event.startsAt().atZone(event.zone()).toOffsetDateTime(),
                event.endsAt().atZone(event.zone()).toOffsetDateTime(),
                event.zone().getId(),
                event.place(),
                event.link(),
                event.online(),
                event.capacity(),
                event.registered(),
                event.audience(),
                event.groupName(),
                event.signedUp(),
                event.cancelledAt(),
                event.version());
    }
}
