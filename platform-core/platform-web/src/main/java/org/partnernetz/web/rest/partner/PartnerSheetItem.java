// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.partner;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.partner.PartnerSheet;

/** A partner with everything that the coordination decides about it. */
@Schema(name = "PartnerSheet", description = "A partner with its parts in the network and its subprojects.")
public record PartnerSheetItem(
        @Schema(description = "What it is today.", required = true)
        PartnerItem partner,

        @Schema(description = "What it is by law.", required = true)
        String kind,

        @Schema(description = "Data protection law.", required = true)
        String regime,

        @Schema(description = "Its parts in the network over time, the newest first.", required = true)
        List<PartItem> roles,

        @Schema(description = "Its subprojects over time.", required = true)
        List<FundedItem> subprojects,

        @Schema(description = "Invitations of its first administrator.", required = true)
        List<PartnerInvitationItem> invitations) {

    static PartnerSheetItem of(PartnerSheet sheet) {
        return new PartnerSheetItem(
                PartnerItem.of(sheet.partner()),
                sheet.kind(),
                sheet.regime(),
                sheet.roles().stream().map(PartItem::of).toList(),
                sheet.subprojects().stream().map(FundedItem::of).toList(),
                sheet.invitations().stream().map(PartnerInvitationItem::of).toList());
    }
}
