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
 * Reads bodies of up to {@value #GATHERED_MAX} bytes before a worker is used, so that slow senders do not occupy
 * workers.
 *
 * <p>Unknown callers may not send larger bodies. Those of people who are signed in are read by the application itself,
 * a few at a time ({@link Turns}). The memory for bodies is limited per address and in total: per address to about
 * {@value #OF_AN_ADDRESS} bytes, which is enough for 300 people with 100 KB each.
 */
public final class Bodies implements HttpHandler {

    /** Room for 60,000 characters of any script, as a form encodes them. */
    static final int GATHERED_MAX = 640 * 1024;

    /**
     * Beyond what is gathered, so that it is noticed here that there is more, and the connection ends after the answer.
     */
    private static final int SOME = 64 * 1024;

    /** Room for a file of ten megabytes, as JSON has it. */
    private static final long USUAL_MAX = 16L * 1024 * 1024;

    /** A form with files: larger ones than it takes are read as well, so that its page can say so. */
    private static final long FORM_MAX = 64L * 1024 * 1024;

    private static final long OF_AN_ADDRESS = 32L * 1024 * 1024;
    private static final long OF_ALL = 4 * OF_AN_ADDRESS;

    private static final String MULTIPART = "multipart/";
    private static final String SPACES = "/o/";

    /** They look at the size themselves. */
    private static final Pattern JARS = Pattern.compile("/plugin-jar|/api/v1/organisations/[^/]+/network/plugins");

    private static final AttachmentKey<State> HERE = AttachmentKey.create(State.class);

    /** How much of a body is there. */
    enum State {
        WHOLE,
        BEGUN,
        /** Large and not read yet; the front door checks whether the token is valid. */
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
     * Says whether the body of the current request is larger than allowed. Then nothing more is read.
     *
     * @param proven whether the caller is known
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

    /** Says whether the whole body of the current request has arrived. */
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
        var caller = IntakeCaller.of(exchange);
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
            IntakeRefusal.tooMuch(exchange);
        }
    }

    private void goOn(HttpServerExchange exchange, State state) throws Exception {
        var tooLarge = state == State.TOO_LARGE
                || state == State.BEGUN && !IntakeCaller.of(exchange).known();
        exchange.putAttachment(HERE, tooLarge ? State.TOO_LARGE : state);
        if (tooLarge) {
            end(exchange);
        }
        next.handleRequest(exchange);
    }

    /** Limits how much the caller may send, before anything is read. */
    static void limit(HttpServerExchange exchange, IntakeCaller caller) {
        if (!caller.known() && !isUnproven(exchange, caller)) {
            exchange.setMaxEntitySize(GATHERED_MAX + SOME);
        } else if (!JARS.matcher(exchange.getRelativePath()).matches()) {
            exchange.setMaxEntitySize(isFormWithFiles(exchange) ? FORM_MAX : USUAL_MAX);
        }
    }

    private static boolean isFormWithFiles(HttpServerExchange exchange) {
        var type = exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
        return type != null
                && type.regionMatches(true, 0, MULTIPART, 0, MULTIPART.length())
                && exchange.getRelativePath().startsWith(SPACES);
    }

    private static boolean isUnproven(HttpServerExchange exchange, IntakeCaller caller) {
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
