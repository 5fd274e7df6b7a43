// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.partnernetz.contribution.Contributions;
import org.partnernetz.contribution.Contributor;
import org.partnernetz.contribution.Follower;
import org.partnernetz.notification.spi.NotificationKinds;
import org.partnernetz.notification.spi.NotificationKinds.Kind;

/**
 * The kinds of notices that people can switch off: those of the core, and those of running plugins, read once per
 * start. The database always sends notices about moderators' decisions.
 */
@ApplicationScoped
public class Kinds implements Follower {
    private static final Logger LOG = Logger.getLogger(Kinds.class);

    /** Of a membership: an administrator changed what the person may do. Values: organisation, what changed, how. */
    static final String MEMBERSHIP_CHANGED = "membership-changed";

    /**
     * Of a topic: an answer, a mention, or something new in a forum that the person follows; and a place in an event.
     */
    static final List<String> OF_CORE =
            List.of("topic-answered", "mentioned", "forum-written", MEMBERSHIP_CHANGED, "registration-confirmed");

    private final Map<String, Named> known = new ConcurrentHashMap<>();

    @Inject
    Contributions contributions;

    static String key(String plugin, String kind) {
        return plugin.isEmpty() ? kind : plugin + '/' + kind;
    }

    Optional<Kind> find(Contributor plugin, String kind) {
        return of(plugin).stream().filter(named -> named.key().equals(kind)).findFirst();
    }

    @Override
    public void started(Contributor plugin, Components components) {
        keep(plugin, components.ask(NotificationKinds.class, asked -> List.copyOf(asked.kinds())));
    }

    @Override
    public void stopping(String plugin) {
        known.remove(plugin);
    }

    List<Kind> of(Contributor plugin) {
        var named = known.get(plugin.plugin());
        return named != null && named.generation() == plugin.generation()
                ? named.kinds()
                : keep(
                        plugin,
                        contributions.ask(
                                plugin.plugin(), NotificationKinds.class, (by, asked) -> List.copyOf(asked.kinds())));
    }

    private List<Kind> keep(Contributor plugin, List<List<Kind>> all) {
        var kinds = all.stream().<Kind>flatMap(List::stream).toList();
        if (kinds.size() > NotificationKinds.KINDS_MAX) {
            LOG.warnf("%s names %d kinds of notices; the last ones are left out", plugin.plugin(), kinds.size());
            kinds = kinds.subList(0, NotificationKinds.KINDS_MAX);
        }
        known.put(plugin.plugin(), new Named(plugin.generation(), kinds));
        return kinds;
    }

    private record Named(long generation, List<Kind> kinds) {}
}
