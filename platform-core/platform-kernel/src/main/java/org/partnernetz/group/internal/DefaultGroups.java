// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.group.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.audit.Audit;
import org.partnernetz.contribution.ForPlugins;
import org.partnernetz.group.Entry;
import org.partnernetz.group.Group;
import org.partnernetz.group.Groups;
import org.partnernetz.group.NewGroup;
import org.partnernetz.group.Seat;
import org.partnernetz.group.WorkingGroup;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;
import org.partnernetz.time.NetworkDays;

/** Enforces the rules for working groups; row security enforces them a second time. */
@ApplicationScoped
@ForPlugins(Groups.class)
@Transactional(rollbackOn = Exception.class)
public class DefaultGroups implements Groups {

    @Inject
    GroupRepository repository;

    @Inject
    SeatRepository seats;

    @Inject
    Organisations organisations;

    @Inject
    TenantContext tenant;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Override
    public List<WorkingGroup> mine() {
        return tenant.current().isPresent() ? repository.mine() : List.of();
    }

    @Override
    public Page<Group> list(PageRequest page) {
        return repository.list(tenant.required().person().value(), page);
    }

    @Override
    public Group get(UUID group) {
        return repository.find(tenant.required().person().value(), group).orElseThrow(NotFoundException::new);
    }

    @Override
    public Group found(NewGroup draft) {
        var acting = professional();
        var clean = checked(draft);
        var now = clock.instant();
        var id = Keys.at(now);
        repository.found(id, acting.organisation().value(), clean, now);
        return noted("group.founded", get(id));
    }

    @Override
    public Group change(UUID group, NewGroup draft) {
        led(group);
        repository.change(group, checked(draft));
        return noted("group.changed", get(group));
    }

    private NewGroup checked(NewGroup draft) {
        var clean =
                new NewGroup(Clean.line(draft.name()), Clean.lines(draft.purpose()), draft.entry(), draft.lastDay());
        var check = new InvalidException.Check()
                .text(clean.name(), "name", WorkingGroup.NAME_MAX)
                .fits(clean.purpose(), "purpose", NewGroup.PURPOSE_MAX)
                .that(NetworkDays.plausible(clean.lastDay()), "lastDay", "wrong");
        check.orThrow();
        return clean;
    }

    @Override
    public Group join(UUID group) {
        var acting = professional();
        var found = get(group);
        if (found.in() || found.asked()) {
            return found;
        }
        if (!found.current()) {
            throw new ConflictException("group-over");
        }
        return switch (found.entry()) {
            case OPEN -> {
                seat(group, acting.person(), acting.organisation().value());
                yield noted("group.joined", get(group));
            }
            case REQUEST -> {
                seats.ask(group, acting, clock.instant());
                yield noted("group.asked", get(group));
            }
            case HIDDEN -> throw new NotAllowedException();
        };
    }

    private void seat(UUID group, PersonId person, long organisation) {
        if (!seats.add(group, person.value(), organisation, clock.instant())) {
            throw new ConflictException("already-in-group");
        }
    }

    @Override
    public void leave(UUID group) {
        var found = get(group);
        if (seats.leave(group, tenant.required())) {
            noted("group.left", found);
        }
    }

    @Override
    public Page<Seat> seats(UUID group, PageRequest page) {
        var found = get(group);
        if (!found.in() && !found.leads()) {
            throw new NotAllowedException();
        }
        return seats.list(group, page);
    }

    @Override
    public List<Seat> requests(UUID group) {
        led(group);
        return seats.requests(group);
    }

    @Override
    public void add(UUID group, PersonId person, String organisationSlug) {
        var found = led(group);
        var organisation = organisations.withSlug(organisationSlug).id().value();
        if (!seats.takesPart(person.value(), organisation)) {
            throw new NotFoundException();
        }
        take(found, person, organisation);
    }

    @Override
    public void add(UUID group, PersonId person) {
        var found = led(group);
        take(found, person, seats.organisationOf(person.value()).orElseThrow(NotFoundException::new));
    }

    private void take(Group group, PersonId person, long organisation) {
        if (seats.add(group.id(), person.value(), organisation, clock.instant())) {
            note("group.member-added", group, person);
        }
    }

    @Override
    public void remove(UUID group, PersonId person) {
        var found = led(group);
        if (!seats.remove(group, person.value())) {
            throw new NotFoundException();
        }
        note("group.member-removed", found, person);
    }

    @Override
    public void lead(UUID group, PersonId person, boolean chair) {
        var found = led(group);
        if (!seats.lead(group, person.value(), chair)) {
            throw new NotFoundException();
        }
        note(chair ? "group.chair-made" : "group.chair-ended", found, person);
    }

    private Group led(UUID group) {
        var found = get(group);
        if (!found.leads()) {
            throw new NotAllowedException();
        }
        return found;
    }

    /** Somebody who works in the acting organisation. */
    private Acting professional() {
        var acting = tenant.required();
        if (acting.isGuest() || acting.isClient()) {
            throw new NotAllowedException();
        }
        return acting;
    }

    private Group noted(String action, Group group) {
        audit.note(action, group.id().toString(), named(group));
        return group;
    }

    private void note(String action, Group group, PersonId person) {
        audit.note(action, person.toString(), named(group));
    }

    /** Those who read the trail of another organisation need not know of a hidden group. */
    private Map<String, String> named(Group group) {
        var own = group.organisationSlug().equals(tenant.required().slug());
        return own || group.entry() != Entry.HIDDEN ? Map.of("group", group.name()) : Map.of();
    }
}
