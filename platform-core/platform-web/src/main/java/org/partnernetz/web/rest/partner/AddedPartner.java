// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.partner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.partner.Partners.Added;

/** A partner that was just taken in. */
@Schema(name = "AddedPartner", description = "A partner that was just taken in.")
public record AddedPartner(
        @Schema(description = "Its short name in addresses.", required = true)
        String partner,

        @Schema(description = "The invitation of its first administrator; absent if nobody was named.")
        PartnerInvitationItem.@Nullable Code invitation) {

    static AddedPartner of(Added added) {
        var issued = added.invitation();
        return new AddedPartner(added.slug(), issued == null ? null : PartnerInvitationItem.Code.of(issued));
    }
}
