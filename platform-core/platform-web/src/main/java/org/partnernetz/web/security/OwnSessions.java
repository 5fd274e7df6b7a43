// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Which sessions people began at this server: at most {@value #MOST} each, so that nobody fills its memory or makes
 * others' sessions end by signing in again and again.
 */
@ApplicationScoped
public class OwnSessions {
    /** As many browsers as nobody uses at once, and few enough to be worth nothing. */
    static final int MOST = 20;

    private final Map<String, Set<String>> sessions = new ConcurrentHashMap<>();

    /** The oldest one where there is one too many; it has to end. */
    Optional<String> began(String person, String session) {
        var oldest = new String[1];
        sessions.compute(person, (key, present) -> {
            var own = present == null ? new LinkedHashSet<String>() : present;
            own.add(session);
            if (own.size() > MOST) {
                oldest[0] = own.iterator().next();
                own.remove(oldest[0]);
            }
            return own;
        });
        return Optional.ofNullable(oldest[0]);
    }

    /** The session goes on under another id, and is as old as it was. */
    void renamed(String person, String former, String session) {
        sessions.computeIfPresent(person, (key, own) -> {
            var renamed = new LinkedHashSet<String>();
            own.forEach(id -> renamed.add(id.equals(former) ? session : id));
            return renamed;
        });
    }

    void ended(String person, String session) {
        sessions.computeIfPresent(person, (key, own) -> {
            own.remove(session);
            return own.isEmpty() ? null : own;
        });
    }

    int people() {
        return sessions.size();
    }
}
