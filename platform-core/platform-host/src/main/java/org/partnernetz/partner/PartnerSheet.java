// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner;

import java.util.List;

import org.partnernetz.member.Invitation;

/**
 * A partner with everything that the coordination decides about it.
 *
 * @param kind UNIT, ASSOCIATION, PUBLIC_BODY or COMPANY
 * @param regime data protection regime: GDPR, STATE, SGB_X, KDG or DSG_EKD
 * @param roles its parts in the network over time, the newest first
 * @param subprojects the newest funding first
 * @param invitations of its first administrator, the newest first; empty once somebody administers it
 */
public record PartnerSheet(
        Partner partner,
        String kind,
        String regime,
        List<HeldRole> roles,
        List<FundedSubproject> subprojects,
        List<Invitation> invitations) {
    public PartnerSheet {
        roles = List.copyOf(roles);
        subprojects = List.copyOf(subprojects);
        invitations = List.copyOf(invitations);
    }
}
