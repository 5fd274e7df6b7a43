// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.intake;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;

/** The answer to a caller who already uses too much: to try again on another connection. */
final class IntakeRefusal {
    private static final String SECONDS = "5";

    static void tooMuch(HttpServerExchange exchange) {
        exchange.setPersistent(false);
        exchange.setStatusCode(StatusCodes.SERVICE_UNAVAILABLE);
        exchange.getResponseHeaders().put(Headers.RETRY_AFTER, SECONDS);
        exchange.endExchange();
    }

    private IntakeRefusal() {}
}
