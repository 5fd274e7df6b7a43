// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.NetworkRole;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Subproject;

/** An organisation in the public directory. */
@Schema(name = "Organisation", description = "A partner organisation as everybody may see it.")
public record OrganisationItem(
        @Schema(description = "Its short name in addresses; never changes.", examples = "fitt", required = true)
        String organisation,

        @Schema(description = "Its name.", examples = "FITT gGmbH", required = true)
        String name,

        @Schema(description = "One to four letters that stand for it.", examples = "FI", required = true)
        String initials,

        @Schema(description = "Short name of the legal person that carries it; absent if it is one itself.") @Nullable
        String carrier,

        @Schema(description = "What it does in the network; absent if not told.") @Nullable
        String task,

        @Schema(description = "Its role in the network; absent if it has none.") @Nullable
        NetworkRole role,

        @Schema(description = "First day of that part; absent without one.", examples = "2023-01-01") @Nullable
        LocalDate roleSince,

        @Schema(description = "The languages it works in (BCP 47); empty where none is special.", required = true)
        List<String> languages,

        @Schema(
                description = "Official municipality keys or their prefixes; empty for the whole network.",
                required = true)
        List<String> territory,

        @Schema(description = "What it offers.", required = true)
        List<Offer> subprojects) {

    /** A subproject. */
    @Schema(name = "Subproject", description = "A subproject that an organisation runs.")
    public record Offer(
            @Schema(
                    description = "The plugin it works with, whether installed or not.",
                    examples = "founder-guide",
                    required = true)
            String plugin,

            @Schema(description = "Its name.", examples = "Gründungswegweiser", required = true)
            String name,

            @Schema(description = "The languages it works in (BCP 47); empty where none is special.", required = true)
            List<String> languages,

            @Schema(
                    description = "Official municipality keys or their prefixes; empty for the whole network.",
                    required = true)
            List<String> territory,

            @Schema(description = "The year it began; absent if not told.", examples = "2023") @Nullable
            Integer sinceYear) {

        static Offer of(Subproject subproject) {
            return new Offer(
                    subproject.plugin(),
                    subproject.name(),
                    subproject.languages(),
                    subproject.territory(),
                    subproject.sinceYear());
        }
    }

    static OrganisationItem of(Organisation organisation) {
        return new OrganisationItem(
                organisation.slug(),
                organisation.name(),
                organisation.initials(),
                organisation.carrier(),
                organisation.task(),
                organisation.role(),
                organisation.roleSince(),
                organisation.languages(),
                organisation.territory(),
                organisation.subprojects().stream().map(Offer::of).toList());
    }
}
