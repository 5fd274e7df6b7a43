// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.intake;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;

/**
 * Limits the connections of one address: enough for {@value #PEOPLE} people with {@value #OF_A_BROWSER} connections
 * each behind it. A known caller's connection is not counted, nor is a proxy's.
 */
final class Connections implements HttpHandler {
    static final int PEOPLE = 300;
    static final int OF_A_BROWSER = 6;

    private static final int ALL_MAX = 8_000;
    private static final AttachmentKey<Boolean> COUNTED = AttachmentKey.create(Boolean.class);

    private final Tally open = new Tally(PEOPLE * OF_A_BROWSER, ALL_MAX);
    private final HttpHandler next;

    Connections(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        var caller = IntakeCaller.of(exchange);
        var connection = exchange.getConnection();
        if (!caller.known() && !NamedProxy.brought(exchange) && connection.getAttachment(COUNTED) == null) {
            if (!open.take(caller.key(), 1)) {
                IntakeRefusal.tooMuch(exchange);
                return;
            }
            connection.putAttachment(COUNTED, true);
            connection.addCloseListener(closed -> open.give(caller.key(), 1));
        }
        next.handleRequest(exchange);
    }
}
