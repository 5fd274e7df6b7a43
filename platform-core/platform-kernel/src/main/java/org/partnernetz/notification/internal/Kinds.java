// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.contribution.Contributions;
import org.partnernetz.contribution.Contributor;
import org.partnernetz.notification.spi.NotificationKinds;
import org.partnernetz.notification.spi.NotificationKinds.Kind;

/** The kinds that there are: two of the core, and what running plugins name, asked once a start of each. */
@ApplicationScoped
public class Kinds {
    /** Somebody answered in my topic. Values: title, organisation that answered. */
    static final String TOPIC_ANSWERED = "topic-answered";

    /** I have a place. Values: title of the event. */
    static final String REGISTRATION_CONFIRMED = "registration-confirmed";

    static final List<String> OF_CORE = List.of(TOPIC_ANSWERED, REGISTRATION_CONFIRMED);

    private final Map<String, Named> known = new ConcurrentHashMap<>();

    @Inject
    Contributions contributions;

    static String key(String plugin, String kind) {
        return plugin.isEmpty() ? kind : plugin + '/' + kind;
    }

    Optional<Kind> find(Contributor plugin, String kind) {
        return of(plugin).stream().filter(named -> named.key().equals(kind)).findFirst();
    }

    List<Kind> of(Contributor plugin) {
        var named = known.get(plugin.plugin());
        if (named == null || named.generation() != plugin.generation()) {
            var kinds =
                    contributions
                            .ask(plugin.plugin(), NotificationKinds.class, (by, asked) -> List.copyOf(asked.kinds()))
                            .stream()
                            .flatMap(List::stream)
                            .limit(NotificationKinds.KINDS_MAX)
                            .toList();
            named = new Named(plugin.generation(), kinds);
            known.put(plugin.plugin(), named);
        }
        return named.kinds();
    }

    private record Named(long generation, List<Kind> kinds) {}
}
