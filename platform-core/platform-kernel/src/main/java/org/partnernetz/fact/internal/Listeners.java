// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.contribution.Contributor;
import org.partnernetz.contribution.Follower;
import org.partnernetz.fact.spi.FactListener;
import org.partnernetz.kernel.worker.Lane;
import org.partnernetz.tenant.SystemMember;
import org.partnernetz.tenant.TenantContext;

/** The listeners on this server by owner, stored as names only, without references to a plugin. */
@ApplicationScoped
public class Listeners implements Follower {
    private final Map<String, List<Lane<Hearing>>> places = new ConcurrentHashMap<>();

    @Inject
    CoreListeners core;

    @Inject
    OutboxRepository outbox;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    /** Takes in the core's own listeners. */
    void begin() {
        take(
                DefaultFacts.CORE,
                core.all().stream()
                        .map(listener -> hearing(DefaultFacts.CORE, listener))
                        .toList());
    }

    @Override
    public void started(Contributor plugin, Components components) {
        take(plugin.plugin(), components.ask(FactListener.class, listener -> hearing(plugin.plugin(), listener)));
    }

    @Override
    public void stopping(String plugin) {
        places.remove(plugin);
    }

    private static Hearing hearing(String owner, FactListener<?> listener) {
        var key = listener.key();
        if (key.isBlank() || key.length() > FactListener.KEY_MAX) {
            throw new IllegalStateException("The key of a listener is empty or too long: " + key);
        }
        return new Hearing(owner, key, listener.fact().getName());
    }

    private void take(String owner, List<Hearing> hearings) {
        var keys = new HashSet<String>();
        for (var hearing : hearings) {
            if (!keys.add(hearing.listener())) {
                throw new IllegalStateException("Two listeners have the key " + hearing.listener());
            }
        }
        tell(hearings);
        places.put(owner, hearings.stream().map(Lane<Hearing>::new).toList());
    }

    /** Lets the database know that they are still there. */
    void tellAll() {
        tell(all().stream().map(Lane::whose).toList());
    }

    private void tell(Collection<Hearing> hearings) {
        asSystem(() -> {
            hearings.forEach(hearing -> outbox.listen(hearing, clock.instant()));
            return hearings;
        });
    }

    void forgetUnseenSince(java.time.Instant limit) {
        asSystem(() -> {
            outbox.forgetUnseenSince(limit);
            return limit;
        });
    }

    private void asSystem(Callable<?> work) {
        try {
            tenant.callAs(SystemMember.ofNone(), work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** All listeners on this server. */
    List<Lane<Hearing>> all() {
        var all = new ArrayList<Lane<Hearing>>();
        places.values().forEach(all::addAll);
        return all;
    }
}
