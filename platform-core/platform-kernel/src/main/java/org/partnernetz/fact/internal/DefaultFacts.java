// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.internal;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.fact.Facts;
import org.partnernetz.fact.internal.OutboxRepository.Told;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.TenantContext;

/**
 * Writes facts to the outbox in the running transaction. It also fires the core's own facts as CDI events, for slices
 * that take part in the same transaction. It does not do so for a plugin's facts, because the container would keep
 * references to their classes.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultFacts implements Facts {
    static final String CORE = "core";

    @Inject
    OutboxRepository outbox;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Inject
    Event<Object> events;

    @Override
    public void tell(Record fact) {
        tell(CORE, fact);
        events.fire(fact);
    }

    /** Tells a fact of a plugin. The caller has checked that it belongs to the plugin. */
    public void tell(String owner, Record fact) {
        var organisation = tenant.required().organisation().value();
        var name = fact.getClass().getName();
        var payload = FactText.of(fact);
        if (payload.length() > SIZE_MAX) {
            throw new IllegalArgumentException(name + " is too large for a fact: " + payload.length() + " characters");
        }
        var now = clock.instant();
        outbox.tell(organisation, new Told(Keys.at(now), owner, name, payload, now));
    }
}
