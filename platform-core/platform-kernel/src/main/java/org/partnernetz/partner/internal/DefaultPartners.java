// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner.internal;

import java.time.Clock;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.audit.Audit;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.partner.NewPartner;
import org.partnernetz.partner.Partner;
import org.partnernetz.partner.PartnerSheet;
import org.partnernetz.partner.Partners;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.NetworkRole;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.Standing;
import org.partnernetz.tenant.host.DirectoryChanges;
import org.partnernetz.text.Clean;
import org.partnernetz.time.NetworkDays;

/** Takes partners in and closes their doors; each decision is in the partner's trail, and in the network's. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultPartners implements Partners {

    @Inject
    Coordination coordination;

    @Inject
    PartnerList list;

    @Inject
    PartnerRepository repository;

    @Inject
    RoleRepository roles;

    @Inject
    SubprojectRepository subprojects;

    @Inject
    DefaultPartnerInvitations invitations;

    @Inject
    Founding founding;

    @Inject
    Organisations organisations;

    @Inject
    DirectoryChanges directory;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Override
    public Page<Partner> list(Filter filter, PageRequest page) {
        coordination.required();
        return list.page(filter, page);
    }

    @Override
    public PartnerSheet get(String slug) {
        var partner = coordination.partner(slug);
        var key = partner.id().value();
        var legal = repository.legal(key).orElseThrow(NotFoundException::new);
        return new PartnerSheet(
                new Partner(partner, invitations.isAdministered(partner)),
                legal.kind(),
                legal.regime(),
                roles.of(key),
                subprojects.of(key),
                invitations.of(partner));
    }

    @Override
    public Added add(NewPartner draft) {
        coordination.required();
        var added = founding.add(draft);
        directory.changed();
        return added;
    }

    @Override
    public void suspend(String slug, String reason) {
        var partner = staying(slug);
        if (standing(partner) == Standing.ARCHIVED) {
            throw new ConflictException("partner-archived");
        }
        stand(partner, Standing.SUSPENDED, "suspended", reason(reason));
    }

    @Override
    public void resume(String slug) {
        stand(coordination.partner(slug), Standing.ACTIVE, "resumed", Map.of());
    }

    @Override
    public void archive(String slug, String reason) {
        var partner = staying(slug);
        var why = reason(reason);
        if (stand(partner, Standing.ARCHIVED, "archived", why)) {
            repository.end(partner.id().value(), NetworkDays.today(clock));
        }
    }

    private boolean stand(Organisation partner, Standing standing, String action, Map<String, String> details) {
        if (!repository.stand(partner.id().value(), standing)) {
            return false;
        }
        coordination.note(partner, action, details);
        directory.changed();
        return true;
    }

    private Organisation staying(String slug) {
        var partner = coordination.partner(slug);
        if (partner.role() == NetworkRole.COORDINATION) {
            throw new ConflictException("coordination-stays");
        }
        return partner;
    }

    private Standing standing(Organisation partner) {
        return repository
                .legal(partner.id().value())
                .orElseThrow(NotFoundException::new)
                .standing();
    }

    private static Map<String, String> reason(String typed) {
        var reason = Clean.line(typed);
        new InvalidException.Check().text(reason, "reason", REASON_MAX).orThrow();
        return Map.of("reason", reason);
    }

    @Override
    public void handOver(String slug) {
        var acting = coordination.required();
        var next = staying(slug);
        if (repository.locked(next.id().value()).filter(Standing.ACTIVE::equals).isEmpty()) {
            throw new ConflictException("partner-closed");
        }
        if (!invitations.isAdministered(next)) {
            throw new ConflictException("no-administrator");
        }
        audit.note("network.coordination-given", slug, Map.of());
        coordination.note(next, "coordination-received", Map.of("by", acting.organisationName()));
        organisations.handOverCoordination(slug);
    }
}
