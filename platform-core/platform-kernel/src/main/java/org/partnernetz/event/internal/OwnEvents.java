// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.event.Occasion;
import org.partnernetz.member.Members;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.TenantContext;

/** Looks through each own organisation in turn, each in a transaction bound to it, and joins what it finds. */
@ApplicationScoped
public class OwnEvents {

    @Inject
    EventRepository events;

    @Inject
    Members members;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    List<Occasion> soonest(int limit) {
        var found = new ArrayList<Occasion>();
        tenant.person()
                .ifPresent(person -> members.mine().stream()
                        .filter(membership -> !membership.isClient())
                        .forEach(membership -> tenant.membership(person, membership.slug())
                                .ifPresent(acting -> found.addAll(through(acting, person, limit)))));
        return found.stream()
                .sorted(Comparator.comparing(Occasion::startsAt).thenComparing(Occasion::id))
                .limit(limit)
                .toList();
    }

    private List<Occasion> through(Acting acting, PersonId person, int limit) {
        try {
            return tenant.callAs(
                    acting, () -> events.mine(acting.organisation().value(), person.value(), clock.instant(), limit));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
