// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.intake;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the head of a request who it is, and sees to it that no answer leads to a host that the request named: our
 * own addresses are told without one.
 */
final class Heads implements HttpHandler {
    private final KnownCallers known;
    private final HttpHandler next;

    Heads(KnownCallers known, HttpHandler next) {
        this.known = known;
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        exchange.addResponseCommitListener(Heads::leadToOurselves);
        try {
            IntakeCaller.note(exchange, known.find(exchange));
        } catch (IllegalArgumentException | IllegalStateException tooManyOrMalformedCookies) {
            exchange.setStatusCode(StatusCodes.BAD_REQUEST);
            exchange.endExchange();
            return;
        }
        if (!exchange.isRequestComplete()) {
            Bodies.limit(exchange, IntakeCaller.of(exchange));
        }
        next.handleRequest(exchange);
    }

    private static void leadToOurselves(HttpServerExchange exchange) {
        var location = local(exchange.getResponseHeaders().getFirst(Headers.LOCATION), origin(exchange));
        if (location != null) {
            exchange.getResponseHeaders().put(Headers.LOCATION, location);
        }
    }

    private static String origin(HttpServerExchange exchange) {
        return exchange.getRequestScheme() + "://" + exchange.getHostAndPort();
    }

    /** The address without the origin before it; null if it has another one or none. */
    static @Nullable String local(@Nullable String location, String origin) {
        if (location == null || !location.startsWith(origin)) {
            return null;
        }
        var path = location.substring(origin.length());
        return path.startsWith("/") && !path.startsWith("//") ? path : path.isEmpty() ? "/" : null;
    }
}
