// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.member.Invitation;
import org.partnernetz.member.Invitations;
import org.partnernetz.member.NewInvitation;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.partner.FirstAdministrator;
import org.partnernetz.partner.PartnerInvitations;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Role;

/** Invites in the place of the partner, as long as nobody administers it. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultPartnerInvitations implements PartnerInvitations {
    private static final Set<Role> FIRST = Set.of(Role.ADMINISTRATOR);

    @Inject
    Coordination coordination;

    @Inject
    Invitations invitations;

    @Inject
    PartnerRepository repository;

    @Override
    public Invitation.Issued invite(String slug, FirstAdministrator person) {
        return inPlaceOf(slug, () -> invitations.invite(draft(person)));
    }

    @Override
    public Invitation.Issued renew(String slug, UUID invitation) {
        return inPlaceOf(slug, () -> invitations.renew(own(invitation)));
    }

    @Override
    public void revoke(String slug, UUID invitation) {
        inPlaceOf(slug, () -> {
            invitations.revoke(own(invitation));
            return invitation;
        });
    }

    /** The newest of those that the coordination makes; empty if somebody administers the partner. */
    List<Invitation> of(Organisation partner) {
        return isAdministered(partner)
                ? List.of()
                : coordination.inPlaceOf(
                        partner,
                        () -> invitations.list(PageRequest.first()).items().stream()
                                .filter(invitation -> invitation.roles().equals(FIRST))
                                .toList());
    }

    boolean isAdministered(Organisation partner) {
        return repository.withoutAdministrator(List.of(partner.id().value())).isEmpty();
    }

    static NewInvitation draft(FirstAdministrator person) {
        return new NewInvitation(person.name(), person.email(), FIRST, true, null, person.language());
    }

    private UUID own(UUID invitation) {
        if (!invitations.get(invitation).roles().equals(FIRST)) {
            throw new NotFoundException();
        }
        return invitation;
    }

    private <T> T inPlaceOf(String slug, Supplier<T> work) {
        var partner = coordination.partner(slug);
        if (isAdministered(partner)) {
            throw new ConflictException("partner-administered");
        }
        return coordination.inPlaceOf(partner, work::get);
    }
}
