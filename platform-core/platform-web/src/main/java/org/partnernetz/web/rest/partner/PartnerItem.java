// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.partner;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.partner.Partner;
import org.partnernetz.tenant.NetworkRole;
import org.partnernetz.tenant.Standing;

/** A partner in the coordination's list. */
@Schema(name = "Partner", description = "A partner as the coordination sees it.")
public record PartnerItem(
        @Schema(description = "Its short name in addresses.", required = true)
        String partner,

        @Schema(description = "Its name.", required = true) String name,

        @Schema(description = "Its part in the network today; absent if it has none.") @Nullable
        NetworkRole role,

        @Schema(description = "First day of that part; absent without one.") @Nullable
        LocalDate roleSince,

        @Schema(description = "Whether people may act for it.", required = true)
        Standing standing,

        @Schema(description = "Whether somebody administers it.", required = true)
        boolean administered,

        @Schema(description = "Number of its running subprojects.", required = true)
        int subprojects) {

    static PartnerItem of(Partner partner) {
        var organisation = partner.organisation();
        return new PartnerItem(
                organisation.slug(),
                organisation.name(),
                organisation.role(),
                organisation.roleSince(),
                organisation.standing(),
                partner.administered(),
                organisation.subprojects().size());
    }
}
