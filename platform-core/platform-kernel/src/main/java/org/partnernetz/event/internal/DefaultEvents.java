// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.internal;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.audit.Audit;
import org.partnernetz.contribution.ForPlugins;
import org.partnernetz.event.Events;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.event.Occasion;
import org.partnernetz.event.Registration;
import org.partnernetz.event.RegistrationConfirmed;
import org.partnernetz.fact.Facts;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Markdown;

/** Enforces the rules for events; row security enforces them a second time. */
@ApplicationScoped
@ForPlugins(Events.class)
@Transactional(rollbackOn = Exception.class)
public class DefaultEvents implements Events {
    private static final Pattern PERMISSION = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*");

    @Inject
    EventRepository events;

    @Inject
    RegistrationRepository registrations;

    @Inject
    OrganiserRepository organisers;

    @Inject
    EventLetters letters;

    @Inject
    EventRules rules;

    @Inject
    Organisations organisations;

    @Inject
    TenantContext tenant;

    @Inject
    Markdown markdown;

    @Inject
    Clock clock;

    @Inject
    Facts facts;

    @Inject
    Audit audit;

    @Override
    public Page<Occasion> ofOrganisation(String organisation, PageRequest page) {
        return events.ofOrganisation(scope(organisation), clock.instant(), page);
    }

    @Override
    public Page<Occasion> past(String organisation, PageRequest page) {
        return events.past(scope(organisation), clock.instant(), page);
    }

    @Override
    public Page<Occasion> ofNetwork(PageRequest page) {
        var acting = tenant.current();
        Optional<UUID> reader = acting.map(member -> member.person().value());
        return events.ofNetwork(reader, acting.filter(Acting::network).isPresent(), clock.instant(), page);
    }

    @Override
    public Page<Occasion> ofGroup(UUID group, PageRequest page) {
        return events.ofGroup(tenant.required().person().value(), group, clock.instant(), page);
    }

    @Override
    public List<Occasion> publicUpcoming(int limit) {
        return events.ofNetwork(Optional.empty(), false, clock.instant(), new PageRequest(null, limit))
                .items();
    }

    @Override
    public List<Occasion> mine(int limit) {
        return events.mine(clock.instant(), limit);
    }

    @Override
    public Occasion get(String organisation, UUID id) {
        return events.find(scope(organisation), id).orElseThrow(NotFoundException::new);
    }

    @Override
    public Occasion announce(NewOccasion draft) {
        return announceFor(draft, null);
    }

    @Override
    public Occasion announce(NewOccasion draft, String permission) {
        if (draft.audience() != Audience.ORGANISATION
                || !PERMISSION.matcher(permission).matches()) {
            throw new IllegalArgumentException(permission + " in " + draft.audience());
        }
        return announceFor(draft, permission);
    }

    private Occasion announceFor(NewOccasion draft, @Nullable String permission) {
        var acting = tenant.required();
        if (acting.isGuest()) {
            throw new NotAllowedException();
        }
        var now = clock.instant();
        var clean = EventRules.clean(draft);
        var check =
                EventRules.check(clean).that(EventRules.instant(clean.endsAt()).isAfter(now), "endsAt", "in-the-past");
        EventRules.checkYears(check, clean, now);
        rules.checkCircle(check, clean, acting);
        check.orThrow();
        var event = worded(new EventEntity(Keys.at(now), acting, clean, now).onlyWith(permission), clean);
        events.store(event);
        return get(acting.slug(), event.id());
    }

    @Override
    public Occasion change(UUID id, NewOccasion draft, @Nullable Integer seen) {
        var event = changeable(id).seenAs(seen);
        var clean = EventRules.clean(draft);
        var check = EventRules.check(clean);
        EventRules.checkYears(check, clean, clock.instant());
        EventRules.checkRegistered(check, clean, event.registered());
        check.that(clean.audience() == event.audience(), "audience", "wrong").orThrow();
        var toTell = event.takesPlaceOtherwise(clean)
                && (!event.isOver(clock.instant())
                        || EventRules.instant(clean.endsAt()).isAfter(clock.instant()));
        worded(event, clean);
        events.flush();
        if (toTell) {
            letters.changed(id);
        }
        return get(tenant.required().slug(), id);
    }

    private EventEntity worded(EventEntity event, NewOccasion draft) {
        return event.about(draft, markdown.toHtml(draft.text()))
                .between(EventRules.instant(draft.startsAt()), EventRules.instant(draft.endsAt()));
    }

    @Override
    public Occasion cancel(UUID id, @Nullable Integer seen) {
        var event = changeable(id).seenAs(seen);
        event.cancel(clock.instant());
        events.flush();
        if (!event.isOver(clock.instant())) {
            letters.cancelled(id);
        }
        audit.note("event.cancelled", id.toString());
        return get(tenant.required().slug(), id);
    }

    @Override
    public Registration signUp(UUID event) {
        var acting = tenant.required();
        var entity = visible(event);
        var present = registrations.of(event, acting.person());
        if (present.isPresent()) {
            return present.get();
        }
        entity.requirePlace(clock.instant());
        registrations.take(Keys.at(clock.instant()), event, acting, clock.instant());
        var taken = registrations.of(event, acting.person()).orElseThrow(NotFoundException::new);
        facts.tell(new RegistrationConfirmed(event, taken.id(), acting.organisation(), acting.person()));
        return taken;
    }

    @Override
    public void signOff(UUID event) {
        var acting = tenant.required();
        visible(event);
        registrations.giveBack(event, acting.person());
    }

    @Override
    public List<Registration> registrations(UUID event) {
        var acting = tenant.required();
        visible(event);
        return organisers.organises(event)
                ? registrations.all(event)
                : registrations.of(event, acting.person()).stream().toList();
    }

    @Override
    public String calendar(String organisation, UUID id, URI page) {
        return events.findDated(scope(organisation), id)
                .map(dated -> CalendarText.of(dated, clock.instant(), page))
                .orElseThrow(NotFoundException::new);
    }

    private EventEntity changeable(UUID event) {
        var entity = visible(event);
        if (!organisers.organises(event)) {
            throw new NotAllowedException();
        }
        return entity;
    }

    private EventEntity visible(UUID event) {
        tenant.required();
        return events.entity(event).orElseThrow(NotFoundException::new);
    }

    private EventScope scope(String organisation) {
        return EventScope.of(tenant, organisations, organisation);
    }
}
