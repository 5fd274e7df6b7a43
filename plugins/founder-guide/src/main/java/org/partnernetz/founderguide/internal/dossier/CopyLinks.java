// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.audit.Audit;
import org.partnernetz.link.Link;
import org.partnernetz.link.Links;
import org.partnernetz.link.NewLink;
import org.partnernetz.plugin.PluginValues;
import org.partnernetz.problem.NotFoundException;

/**
 * Links by which an expert body without an account reads a copy and answers.
 *
 * <p>Every method throws {@link NotFoundException} if the acting organisation has no such copy of its own.
 */
@Component(service = CopyLinks.class)
public final class CopyLinks {
    /** The page that the links lead to; policies name it, too. */
    public static final String PAGE = "statement";

    /** How many days a link lives where nobody says otherwise. */
    public static final String SETTING = "link-days";

    public static final int DAYS = 14;

    @Reference
    Copies copies;

    @Reference
    Links links;

    @Reference
    PluginValues values;

    @Reference
    Audit audit;

    /** For whom a link is, and for how many days: as many as are set where none are given. */
    public record Recipient(
            @NotBlank @Size(max = Links.RECIPIENT_MAX) @Schema(examples = "IHK des Saarlandes")
            String recipient,

            @Nullable
            @Min(1)
            @Max(Links.DAYS_MAX)
            @Schema(description = "Absent: as many as the organisation has set.", examples = "14")
            Integer days) {}

    /** How many days a link lives where nobody says otherwise. */
    public int days() {
        return Math.toIntExact(values.number(SETTING));
    }

    /** The links to a copy, the newest first, with when they were opened and whether they still live. */
    public List<Link> of(UUID copy) {
        return links.of(PAGE, copies.own(copy).id.toString());
    }

    /** Makes a link for an expert body. Only now its address is known. */
    public NewLink make(UUID copy, Recipient wanted) {
        var own = copies.own(copy);
        var made =
                links.make(PAGE, copy.toString(), wanted.recipient(), wanted.days() == null ? days() : wanted.days());
        var until = made.link().until().toString();
        audit.note("link.made", own.code, Map.of("recipient", made.link().recipient(), "until", until));
        return made;
    }

    /** Ends a link at once. */
    public void revoke(UUID copy, UUID link) {
        var own = copies.own(copy);
        links.revoke(PAGE, copy.toString(), link);
        audit.note("link.revoked", own.code);
    }
}
