// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.intake;

import java.util.regex.Pattern;

import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.AttachmentKey;
import io.undertow.util.Headers;

/**
 * Reads bodies of up to {@value #GATHERED_MAX} bytes before a worker is used, so that whoever sends slowly holds none.
 *
 * <p>Who is not known may send no more than that. What is larger comes from people who are signed in; the application
 * reads it itself, a few at a time ({@link Turns}). What bodies take of the memory is limited for each address and for
 * all: for an address about {@value #OF_AN_ADDRESS} bytes, which is 300 people with 100 KB each.
 */
public final class Bodies implements HttpHandler {

    /** Room for 60,000 characters of any script, as a form encodes them. */
    static final int GATHERED_MAX = 640 * 1024;

    /**
     * Beyond what is gathered, so that it is noticed here that there is more, and the connection ends after the answer.
     */
    private static final int SOME = 64 * 1024;

    private static final long USUAL_MAX = 10L * 1024 * 1024;
    private static final long OF_AN_ADDRESS = 32L * 1024 * 1024;
    private static final long OF_ALL = 4 * OF_AN_ADDRESS;

    /** They look at the size themselves. */
    private static final Pattern JARS = Pattern.compile("/plugin-jar|/api/v1/organisations/[^/]+/network/plugins");

    private static final AttachmentKey<State> HERE = AttachmentKey.create(State.class);

    /** How much of a body is there. */
    enum State {
        WHOLE,
        BEGUN,
        /** Large, and not looked at: the front door finds out whether the token is somebody's. */
        UNPROVEN,
        TOO_LARGE
    }

    private final Tally anonymous = new Tally(OF_AN_ADDRESS, OF_ALL);
    private final Tally known = new Tally(OF_AN_ADDRESS, OF_ALL);
    private final HttpHandler next;

    Bodies(HttpHandler next) {
        this.next = next;
    }

    /**
     * Whether the request in hand has more to say than it may. Then nothing more is read.
     *
     * @param proven whether it comes from somebody
     */
    public static boolean isTooLarge(boolean proven) {
        var exchange = ServletRequestContext.requireCurrent().getExchange();
        var state = exchange.getAttachment(HERE);
        if (state == State.UNPROVEN && !proven) {
            end(exchange);
            return true;
        }
        return state == State.TOO_LARGE;
    }

    /** Whether all of the request in hand has arrived. */
    public static boolean isWhole() {
        var state = ServletRequestContext.requireCurrent().getExchange().getAttachment(HERE);
        return state == null || state == State.WHOLE;
    }

    static boolean isTooLarge(HttpServerExchange exchange) {
        return exchange.getAttachment(HERE) == State.TOO_LARGE;
    }

    static boolean isBegun(HttpServerExchange exchange) {
        return exchange.getAttachment(HERE) == State.BEGUN;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (exchange.isRequestComplete()) {
            next.handleRequest(exchange);
            return;
        }
        var caller = Caller.of(exchange);
        if (exchange.getRequestContentLength() > exchange.getMaxEntitySize()) {
            goOn(exchange, State.TOO_LARGE);
            return;
        }
        if (isUnproven(exchange, caller)) {
            goOn(exchange, State.UNPROVEN);
            return;
        }
        var held = new Held(caller.known() ? known : anonymous, caller.key(), weight(exchange));
        if (held.take()) {
            exchange.addExchangeCompleteListener(held);
            new Gathering(exchange, held, this::goOn).begin();
        } else {
            Refusal.tooMuch(exchange);
        }
    }

    private void goOn(HttpServerExchange exchange, State state) throws Exception {
        var tooLarge = state == State.TOO_LARGE
                || state == State.BEGUN && !Caller.of(exchange).known();
        exchange.putAttachment(HERE, tooLarge ? State.TOO_LARGE : state);
        if (tooLarge) {
            end(exchange);
        }
        next.handleRequest(exchange);
    }

    /** Says how much the caller may send, before anything is read. */
    static void limit(HttpServerExchange exchange, Caller caller) {
        if (!caller.known() && !isUnproven(exchange, caller)) {
            exchange.setMaxEntitySize(GATHERED_MAX + SOME);
        } else if (!JARS.matcher(exchange.getRelativePath()).matches()) {
            exchange.setMaxEntitySize(USUAL_MAX);
        }
    }

    private static boolean isUnproven(HttpServerExchange exchange, Caller caller) {
        return !caller.known()
                && exchange.getRequestContentLength() > GATHERED_MAX
                && exchange.getRequestHeaders().contains(Headers.AUTHORIZATION);
    }

    /** Reads no more; else the rest would be waited for after the answer. */
    private static void end(HttpServerExchange exchange) {
        exchange.setPersistent(false);
        Connectors.terminateRequest(exchange);
    }

    /** What the body will take of the memory: its length in whole buffers, or the most if it does not say. */
    private static long weight(HttpServerExchange exchange) {
        var length = exchange.getRequestContentLength();
        var buffer = exchange.getConnection().getBufferSize();
        return length < 0 || length > GATHERED_MAX ? GATHERED_MAX : (length / buffer + 1) * buffer;
    }
}
