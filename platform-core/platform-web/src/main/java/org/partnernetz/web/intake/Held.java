// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.intake;

import java.util.concurrent.atomic.AtomicBoolean;

import io.undertow.server.ExchangeCompletionListener;
import io.undertow.server.HttpServerExchange;

/** What one body takes of the memory, from its first byte to the end of the answer; given back once. */
final class Held implements ExchangeCompletionListener {
    private final Tally tally;
    private final String caller;
    private final long amount;
    private final AtomicBoolean taken = new AtomicBoolean();

    Held(Tally tally, String caller, long amount) {
        this.tally = tally;
        this.caller = caller;
        this.amount = amount;
    }

    boolean take() {
        taken.set(tally.take(caller, amount));
        return taken.get();
    }

    void give() {
        if (taken.compareAndSet(true, false)) {
            tally.give(caller, amount);
        }
    }

    @Override
    public void exchangeEvent(HttpServerExchange exchange, NextListener next) {
        give();
        next.proceed();
    }
}
