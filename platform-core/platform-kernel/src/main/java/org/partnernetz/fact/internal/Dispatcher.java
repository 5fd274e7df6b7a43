// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

import org.partnernetz.fact.Facts;
import org.partnernetz.fact.internal.DeliveryRepository.Due;
import org.partnernetz.kernel.worker.Lane;
import org.partnernetz.kernel.worker.Pulse;

/**
 * Regularly looks for due deliveries and passes them to their listeners. Each listener has a thread of its own, so that
 * a slow one does not delay others. Several servers may do so on one database.
 */
@ApplicationScoped
public class Dispatcher {
    /** After the installation, which makes the database ready, and before the first plugin starts. */
    private static final int PRIORITY = 50;

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int BATCH = 20;

    /** How often the database is told which listeners there are. */
    private static final Duration ROLL_CALL = Duration.ofHours(1);

    private final Pulse pulse = new Pulse("facts");
    private Instant nextRollCall = Instant.MIN;

    @Inject
    Listeners listeners;

    @Inject
    DeliveryRepository deliveries;

    @Inject
    Deliverer deliverer;

    @Inject
    Clock clock;

    void start(@Observes @Priority(PRIORITY) Startup startup) {
        pulse.begin(listeners::begin, PAUSE, this::beat);
    }

    @PreDestroy
    void stop() {
        pulse.close();
    }

    void beat() {
        var now = clock.instant();
        if (now.isAfter(nextRollCall)) {
            nextRollCall = now.plus(ROLL_CALL);
            listeners.tellAll();
            listeners.forgetUnseenSince(now.minus(Duration.ofDays(Facts.KEPT_DAYS)));
        }
        dispatch(now);
    }

    private void dispatch(Instant now) {
        Map<Hearing, Lane<Hearing>> free = listeners.all().stream()
                .filter(Lane::isFree)
                .collect(Collectors.toMap(place -> key(place.whose()), Function.identity()));
        if (free.isEmpty()) {
            return;
        }
        deliveries.due(List.copyOf(free.keySet()), now, BATCH).stream()
                .collect(Collectors.groupingBy(
                        due -> new Hearing(due.owner(), due.listener(), ""), LinkedHashMap::new, Collectors.toList()))
                .forEach((hearing, due) ->
                        deliver(Objects.requireNonNull(free.get(hearing), "nobody asked for it"), due));
    }

    private static Hearing key(Hearing hearing) {
        return new Hearing(hearing.owner(), hearing.listener(), "");
    }

    private void deliver(Lane<Hearing> place, List<Due> all) {
        place.takes(all, pulse.workers(), due -> deliverer.deliver(due, place, pulse.workers()));
    }
}
