// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.partnernetz.contribution.Contributions;
import org.partnernetz.contribution.Contributor;
import org.partnernetz.contribution.Follower;
import org.partnernetz.kernel.worker.Lane;
import org.partnernetz.kernel.worker.Pulse;
import org.partnernetz.search.internal.FillRepository.Due;
import org.partnernetz.search.spi.SearchSource;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.SystemMember;
import org.partnernetz.tenant.TenantContext;

/**
 * Builds the documents of a plugin automatically, once for each organisation that has it switched on, so that older
 * items are found, too. It does so again when an update adds kinds of documents or facets. It proceeds from one
 * organisation to the next, each on one server only.
 */
@ApplicationScoped
public class FirstFill implements Follower {
    private static final Logger LOG = Logger.getLogger(FirstFill.class);

    /** After the installation, which makes the database ready, and before the first plugin starts. */
    private static final int PRIORITY = 50;

    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** So long nobody else takes it; a server that goes away leaves it to another afterwards. */
    private static final Duration CLAIMED = Duration.ofMinutes(10);

    private static final Duration AFTER_FAILURE = Duration.ofHours(1);

    Duration limit = Duration.ofMinutes(4);

    private final Pulse pulse = new Pulse("search-fill");
    private final Map<String, Lane<Filling>> places = new ConcurrentHashMap<>();

    @Inject
    FillRepository fills;

    @Inject
    Rebuild rebuild;

    @Inject
    Contributions contributions;

    @Inject
    Organisations organisations;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    void start(@Observes @Priority(PRIORITY) Startup startup) {
        pulse.begin(() -> {}, PAUSE, this::look);
    }

    @PreDestroy
    void stop() {
        pulse.close();
    }

    @Override
    public void started(Contributor plugin, Components components) {
        var named = components.ask(SearchSource.class, source -> List.copyOf(source.kinds()));
        if (!named.isEmpty()) {
            var kinds = named.stream().flatMap(List::stream).toList();
            if (kinds.size() > SearchSource.KINDS_MAX) {
                LOG.warnf(
                        "%s names %d kinds for the search; the last ones are left out", plugin.plugin(), kinds.size());
            }
            places.put(plugin.plugin(), new Lane<>(Filling.of(plugin.plugin(), kinds)));
        }
    }

    @Override
    public void stopping(String plugin) {
        places.remove(plugin);
    }

    void look() {
        Map<String, Lane<Filling>> free = places.values().stream()
                .filter(Lane::isFree)
                .filter(place -> contributions.find(place.whose().plugin()).isPresent())
                .collect(Collectors.toMap(place -> place.whose().plugin(), Function.identity()));
        if (!free.isEmpty()) {
            fills.due(free.values().stream().map(Lane::whose).toList(), clock.instant()).stream()
                    .collect(Collectors.groupingBy(Due::plugin, LinkedHashMap::new, Collectors.toList()))
                    .forEach((plugin, due) ->
                            fill(Objects.requireNonNull(free.get(plugin), "nobody asked for it"), due));
        }
    }

    /** Whether nothing is being done. */
    boolean isIdle() {
        return places.values().stream().allMatch(Lane::isFree);
    }

    private void fill(Lane<Filling> place, List<Due> all) {
        place.takes(all, pulse.workers(), due -> {
            var organisation = find(due.organisation());
            if (organisation.isPresent()) {
                fill(place, organisation.get());
            }
        });
    }

    private void fill(Lane<Filling> place, Organisation organisation) throws Exception {
        var acting = administrator(organisation);
        tenant.callAs(acting, () -> {
            var now = clock.instant();
            if (fills.claim(place.whose(), organisation.id().value(), now, now.plus(CLAIMED))) {
                build(place, acting);
            }
            return place;
        });
    }

    private void build(Lane<Filling> place, Acting acting) throws InterruptedException {
        var plugin = place.whose().plugin();
        var work = pulse.workers().start(() -> tenant.callAs(acting, () -> rebuild.of(plugin)));
        place.calls(work);
        try {
            LOG.infof("%d documents of %s built for %s", work.within(limit), plugin, acting.slug());
        } catch (ExecutionException | TimeoutException e) {
            LOG.warnf(e, "The documents of %s cannot be built for %s; it is tried again", plugin, acting.slug());
            fills.later(plugin, acting.organisation().value(), clock.instant().plus(AFTER_FAILURE));
        }
    }

    private Optional<Organisation> find(String slug) {
        return organisations.known().stream()
                .filter(organisation -> organisation.slug().equals(slug))
                .findFirst();
    }

    /** The platform itself, with all that an administrator may see, as a source is promised. */
    private static Acting administrator(Organisation organisation) {
        return new Acting(
                organisation.id(),
                organisation.slug(),
                organisation.name(),
                SystemMember.PERSON,
                "",
                Set.of(Role.ADMINISTRATOR),
                true,
                false);
    }
}
