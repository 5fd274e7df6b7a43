// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.search;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.search.SearchHit;

/** Something that was found. */
@Schema(name = "Hit", description = "Something that was found.")
public record HitItem(
        @Schema(description = "topic, post, event, or a plugin's kind.", examples = "topic", required = true)
        String kind,

        @Schema(description = "Its title.", required = true) String title,

        @Schema(description = "The language of its title; absent if unknown.", examples = "de") @Nullable
        String titleLanguage,

        @Schema(description = "A piece of its text as HTML, escaped, with the found words in mark.", required = true)
        String snippet,

        @Schema(description = "The language of the extract; absent if unknown.", examples = "de") @Nullable
        String language,

        @Schema(description = "The address of its page.", examples = "/o/fitt/events/…", required = true)
        String address,

        @Schema(description = "The organisation that owns it.", examples = "fitt", required = true)
        String organisation,

        @Schema(description = "The name of that organisation.", required = true)
        String organisationName,

        @Schema(description = "When it was written or last changed.", required = true)
        Instant at) {

    static HitItem of(SearchHit hit) {
        return new HitItem(
                hit.kind(),
                hit.title(),
                hit.titleLanguage(),
                hit.snippetHtml(),
                hit.language(),
                hit.address(),
                hit.organisationSlug(),
                hit.organisationName(),
                hit.at());
    }
}
