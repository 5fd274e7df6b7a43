// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.fact.Facts;
import org.partnernetz.member.InvitationAccepted;
import org.partnernetz.member.MemberJoined;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.SystemMember;
import org.partnernetz.tenant.TenantContext;

/** Takes memberships, and tells plugins of them in the same transaction. */
@ApplicationScoped
public class Acceptance {

    @Inject
    AcceptanceRepository invitations;

    @Inject
    Organisations organisations;

    @Inject
    TenantContext tenant;

    @Inject
    Facts facts;

    @Inject
    Clock clock;

    /**
     * Takes the membership for the signed-in person.
     *
     * @return the organisation's slug
     */
    @Transactional(rollbackOn = Exception.class)
    public String accept(String hash) throws Exception {
        var person = tenant.person().orElseThrow(NotFoundException::new);
        var now = clock.instant();
        var accepted = invitations.accept(hash, Keys.at(now), now).orElseThrow(NotFoundException::new);
        if (accepted.already()) {
            throw new ConflictException("already-member");
        }
        var id = new OrganisationId(accepted.organisation());
        var organisation = organisations.find(id).orElseThrow(NotFoundException::new);
        return tenant.callWithin(SystemMember.of(organisation), () -> {
            facts.tell(new MemberJoined(person, id));
            facts.tell(new InvitationAccepted(accepted.invitation(), person, id));
            return accepted.slug();
        });
    }
}
