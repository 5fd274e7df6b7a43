// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.intake;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.RequestLimit;
import org.xnio.Options;

/**
 * Who may have how many of the workers at once; everybody else waits for their turn. One address has at most half of
 * them for callers who are not known, all such callers together three quarters, one known caller a quarter. So whatever
 * strangers do, a quarter is left for people who are signed in. Of searches, which cost the database more than anything
 * else that strangers may ask for, one address has {@value #SEARCHES} at once.
 */
final class Turns implements HttpHandler {
    private static final int WAITING_AT_AN_ADDRESS = 2 * Connections.PEOPLE;
    private static final int WAITING = 2_000;
    private static final int WAITING_OF_ONE = 200;
    private static final int LEAST = 2;
    private static final String SEARCH = "/search";
    private static final int SEARCHES = 4;
    private static final int WAITING_SEARCHES = 100;

    private final ConcurrentHashMap<String, Line> lines = new ConcurrentHashMap<>();
    private final HttpHandler application;
    private volatile int workers;
    private volatile RequestLimit strangers = limit(LEAST, WAITING);
    private volatile RequestLimit large = limit(LEAST, WAITING_OF_ONE);

    /** A limit and how many requests need it. */
    private record Line(RequestLimit limit, int users) {}

    Turns(HttpHandler application) {
        this.application = application;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (workers == 0) {
            measure(exchange.getConnection().getWorker().getOption(Options.WORKER_TASK_MAX_THREADS));
        }
        var caller = IntakeCaller.of(exchange);
        var line = enter(exchange, caller.key(), () -> own(caller));
        if (caller.known()) {
            line.handleRequest(exchange, this::known);
        } else if (exchange.getRelativePath().endsWith(SEARCH)) {
            var searches = enter(exchange, caller.key() + SEARCH, () -> limit(SEARCHES, WAITING_SEARCHES));
            searches.handleRequest(exchange, one -> line.handleRequest(one, this::stranger));
        } else {
            line.handleRequest(exchange, this::stranger);
        }
    }

    private void stranger(HttpServerExchange exchange) throws Exception {
        strangers.handleRequest(exchange, application);
    }

    private void known(HttpServerExchange exchange) throws Exception {
        if (Bodies.isBegun(exchange)) {
            large.handleRequest(exchange, application);
        } else {
            application.handleRequest(exchange);
        }
    }

    private RequestLimit enter(HttpServerExchange exchange, String whose, Supplier<RequestLimit> first) {
        var limit = lines.compute(
                        whose,
                        (key, line) ->
                                line == null ? new Line(first.get(), 1) : new Line(line.limit(), line.users() + 1))
                .limit();
        exchange.addExchangeCompleteListener((ended, next) -> {
            leave(whose);
            next.proceed();
        });
        return limit;
    }

    private void leave(String whose) {
        lines.computeIfPresent(
                whose, (key, line) -> line.users() > 1 ? new Line(line.limit(), line.users() - 1) : null);
    }

    private RequestLimit own(IntakeCaller caller) {
        return caller.known() ? limit(workers / 4, WAITING_OF_ONE) : limit(workers / 2, WAITING_AT_AN_ADDRESS);
    }

    private synchronized void measure(int threads) {
        strangers = limit(threads * 3 / 4, WAITING);
        large = limit(threads / 4, WAITING_OF_ONE);
        workers = threads;
    }

    private static RequestLimit limit(int atOnce, int waiting) {
        var limit = new RequestLimit(Math.max(LEAST, atOnce), waiting);
        limit.setFailureHandler(IntakeRefusal::tooMuch);
        return limit;
    }
}
