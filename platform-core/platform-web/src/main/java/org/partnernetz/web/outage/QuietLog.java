// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.outage;

import java.time.Clock;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.Logger;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

/** Installs the {@link LineLimit} in all log handlers of the server. */
@ApplicationScoped
public class QuietLog {
    private static final int FIRST = 1;

    private final IdentityHashMap<Handler, @Nullable Filter> before = new IdentityHashMap<>();

    @Inject
    Clock clock;

    void begin(@Observes @Priority(FIRST) Startup startup) {
        if (before.isEmpty()) {
            var limit = new LineLimit(clock);
            Arrays.stream(Logger.getLogger("").getHandlers()).forEach(handler -> {
                before.put(handler, handler.getFilter());
                handler.setFilter(limit);
            });
        }
    }

    @PreDestroy
    void end() {
        before.forEach(Handler::setFilter);
        before.clear();
    }
}
