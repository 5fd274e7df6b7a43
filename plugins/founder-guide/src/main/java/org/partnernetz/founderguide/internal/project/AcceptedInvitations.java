// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.fact.spi.Delivery;
import org.partnernetz.fact.spi.FactListener;
import org.partnernetz.member.InvitationAccepted;

/** Gives projects to the founders who accepted the invitation. */
@Component
public final class AcceptedInvitations implements FactListener<InvitationAccepted> {
    @Reference
    Founders founders;

    @Override
    public Class<InvitationAccepted> fact() {
        return InvitationAccepted.class;
    }

    @Override
    public void happened(Delivery<InvitationAccepted> delivery) {
        var accepted = delivery.fact();
        founders.accepted(accepted.invitation(), accepted.person().value());
    }
}
