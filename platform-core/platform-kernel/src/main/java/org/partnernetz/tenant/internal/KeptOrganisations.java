// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.partnernetz.kernel.worker.Heartbeat;
import org.partnernetz.tenant.Organisation;

/**
 * Caches the directory, which every page needs and which rarely changes. Because other servers may change it, it is
 * read again in the background every two seconds; while it is unchanged, it stays the same object.
 */
@ApplicationScoped
public class KeptOrganisations {
    /** After the installation, which makes the database ready. */
    private static final int PRIORITY = 100;

    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** Should the background stand still. */
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Directory kept;
    private @Nullable Heartbeat heartbeat;

    @Inject
    OrganisationRepository repository;

    @Inject
    Clock clock;

    synchronized void start(@Observes @Priority(PRIORITY) Startup startup) {
        if (heartbeat == null) {
            heartbeat = Heartbeat.start("organisations", PAUSE, this::look);
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (heartbeat != null) {
            heartbeat.close();
        }
    }

    Directory directory() {
        var known = kept;
        return known == null || clock.instant().isAfter(known.until()) ? look() : known;
    }

    /** Reads the directory again. */
    Directory look() {
        var known = kept;
        var before = changes.get();
        var all = repository.all();
        var fresh = known != null && known.known().equals(all)
                ? new Directory(known.known(), known.open(), known.bySlug(), until())
                : new Directory(
                        all,
                        all.stream().filter(Organisation::isOpen).toList(),
                        all.stream().collect(Collectors.toMap(Organisation::slug, Function.identity())),
                        until());
        if (before == changes.get()) { // else it was read before the change
            kept = fresh;
        }
        return fresh;
    }

    private Instant until() {
        return clock.instant().plus(KEPT);
    }

    /** Something has just been changed here. */
    void forget() {
        changes.incrementAndGet();
        kept = null;
    }

    /** What was read. */
    record Directory(
            List<Organisation> known, List<Organisation> open, Map<String, Organisation> bySlug, Instant until) {}
}
