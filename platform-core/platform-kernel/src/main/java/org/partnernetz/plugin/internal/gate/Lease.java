// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.gate;

import java.time.Duration;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.host.PluginLease;
import org.partnernetz.plugin.host.RunningPlugin;

/** One request or piece of work inside a plugin. It ends on the thread that began it. */
final class Lease implements PluginLease {
    private static final Logger LOG = Logger.getLogger("org.partnernetz.plugin");

    private final Gate gate;
    private final Gate.Visit entered;
    private final @Nullable PluginCaller caller;
    private final Thread thread = Thread.currentThread();
    private final long begun = System.nanoTime();
    private final @Nullable String before;
    private boolean closed;
    private boolean interrupted;
    private boolean failed;

    /** @param caller who waits for it, so that it may not stay for long; null for work of the core */
    Lease(Gate gate, Gate.Visit entered, @Nullable PluginCaller caller) {
        this.gate = gate;
        this.entered = entered;
        this.caller = caller;
        before = Inside.enter(gate.plugin());
        entered.inside.add(this);
    }

    @Override
    public RunningPlugin plugin() {
        return entered.plugin;
    }

    @Override
    public void failed(String what) {
        failed = true;
        LOG.errorf("Plugin %s %s: a request failed: %s", gate.plugin(), entered.plugin.version(), what);
        if (gate.failed(this)) {
            LOG.errorf("Plugin %s keeps failing: those who see it fail do not get in for a while", gate.plugin());
        }
    }

    boolean isRequest() {
        return caller != null;
    }

    boolean isVisitors() {
        return caller != null && caller.isVisitor();
    }

    @Nullable
    PluginCaller caller() {
        return caller;
    }

    boolean isIn(Gate.@Nullable Visit visit) {
        return entered == visit;
    }

    boolean hasFailed() {
        return failed;
    }

    Duration stay() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /**
     * Asks the request to end. What waits or sleeps does; what computes for ever cannot be ended in a Java process, and
     * is only kept from getting company.
     */
    synchronized StackTraceElement[] interrupt() {
        var where = thread.getStackTrace();
        if (!closed) {
            interrupted = true;
            thread.interrupt();
        }
        return where;
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            if (interrupted && Thread.currentThread() == thread) {
                Thread.interrupted(); // the thread goes back to the server as it came
            }
        }
        Inside.back(before);
        gate.leave(this, entered);
    }
}
