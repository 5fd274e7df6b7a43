// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.intake;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.Connectors;
import io.undertow.server.HttpServerExchange;
import org.jspecify.annotations.Nullable;
import org.partnernetz.web.intake.Bodies.State;
import org.xnio.ChannelListener;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;
import org.xnio.channels.StreamSourceChannel;

/**
 * One body on its way in. Undertow's own {@code RequestBufferingHandler} does the same, but it knows no time limit,
 * gives way to whoever sends {@code Expect: 100-continue}, and does not tell whether all has come.
 */
final class Gathering implements ChannelListener<StreamSourceChannel> {

    /** From the head to the last byte: 640 KB over a bad line, at 170 kbit a second. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final HttpServerExchange exchange;
    private final Held held;
    private final Next next;
    private final List<PooledByteBuffer> full = new ArrayList<>();
    private PooledByteBuffer buffer;
    private XnioExecutor.@Nullable Key alarm;

    /** Who takes it from here. */
    interface Next {
        void handle(HttpServerExchange exchange, State state) throws Exception;
    }

    Gathering(HttpServerExchange exchange, Held held, Next next) {
        this.exchange = exchange;
        this.held = held;
        this.next = next;
        this.buffer = exchange.getConnection().getByteBufferPool().allocate();
    }

    /**
     * Reads what is there; most bodies come together with their head. The channel says "continue" where it is asked to.
     */
    void begin() throws Exception {
        var channel = exchange.getRequestChannel();
        @Nullable State state;
        try {
            state = read(channel);
        } catch (IOException gone) {
            giveUp();
            return;
        }
        if (state != null) {
            next.handle(exchange, state);
        } else {
            await(channel);
        }
    }

    private void await(StreamSourceChannel channel) {
        alarm = exchange.getIoThread().executeAfter(this::giveUp, LIMIT.toSeconds(), TimeUnit.SECONDS);
        channel.getReadSetter().set(this);
        channel.resumeReads();
    }

    @Override
    public void handleEvent(StreamSourceChannel channel) {
        try {
            var state = read(channel);
            if (state != null) {
                cancel();
                channel.getReadSetter().set(null);
                channel.suspendReads();
                Connectors.executeRootHandler(whole -> next.handle(whole, state), exchange);
            }
        } catch (IOException gone) {
            giveUp();
        }
    }

    /** Reads on; null while there is more to come. */
    private @Nullable State read(StreamSourceChannel channel) throws IOException {
        while (true) {
            var count = channel.read(buffer.getBuffer());
            if (count == 0) {
                return null;
            } else if (count < 0) {
                return hand(State.WHOLE);
            } else if (!buffer.getBuffer().hasRemaining() && !another()) {
                return hand(State.BEGUN);
            }
        }
    }

    private boolean another() {
        full.add(buffer);
        buffer.getBuffer().flip();
        if ((long) full.size() * exchange.getConnection().getBufferSize() > Bodies.GATHERED_MAX) {
            return false;
        }
        buffer = exchange.getConnection().getByteBufferPool().allocate();
        return true;
    }

    private State hand(State state) {
        if (state == State.WHOLE && buffer.getBuffer().position() > 0) {
            buffer.getBuffer().flip();
            full.add(buffer);
        } else if (state == State.WHOLE) {
            buffer.close();
        }
        Connectors.ungetRequestBytes(exchange, full.toArray(new PooledByteBuffer[Math.max(1, full.size())]));
        Connectors.resetRequestChannel(exchange);
        return state;
    }

    /** Nothing more is awaited, and nothing is answered: it was no request yet. */
    private void giveUp() {
        cancel();
        free();
        held.give();
        IoUtils.safeClose(exchange.getConnection());
    }

    private void free() {
        full.forEach(IoUtils::safeClose);
        full.clear();
        IoUtils.safeClose(buffer);
    }

    private void cancel() {
        if (alarm != null) {
            alarm.remove();
            alarm = null;
        }
    }
}
