// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.group.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.contribution.ForPlugins;
import org.partnernetz.group.Groups;
import org.partnernetz.group.WorkingGroup;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;

/** Enforces the rules for working groups. */
@ApplicationScoped
@ForPlugins(Groups.class)
@Transactional(rollbackOn = Exception.class)
public class DefaultGroups implements Groups {

    @Inject
    GroupRepository repository;

    @Inject
    Organisations organisations;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public List<WorkingGroup> mine() {
        return tenant.current().isPresent() ? repository.mine() : List.of();
    }

    @Override
    public WorkingGroup found(String name) {
        var acting = moderator();
        var clean = Clean.line(name);
        new InvalidException.Check().text(clean, "name", WorkingGroup.NAME_MAX).orThrow();
        var now = clock.instant();
        var id = Keys.at(now);
        repository.found(id, acting.organisation().value(), clean, now);
        repository.add(id, acting.person().value(), acting.organisation().value(), now);
        return new WorkingGroup(id, clean, 1, 1);
    }

    @Override
    public void add(UUID group, PersonId person, String organisationSlug) {
        var acting = moderator();
        if (!repository.isOwned(group, acting.organisation().value())) {
            throw new NotFoundException();
        }
        var organisation = organisations.withSlug(organisationSlug).id().value();
        if (!repository.takesPart(person.value(), organisation)) {
            throw new NotFoundException();
        }
        repository.add(group, person.value(), organisation, clock.instant());
    }

    private Acting moderator() {
        var acting = tenant.required();
        if (!acting.moderates()) {
            throw new NotAllowedException();
        }
        return acting;
    }
}
