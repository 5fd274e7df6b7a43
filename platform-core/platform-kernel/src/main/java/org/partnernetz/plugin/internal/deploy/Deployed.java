// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.deploy;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.partnernetz.plugin.admin.PluginReason;
import org.partnernetz.plugin.admin.PluginState;
import org.partnernetz.plugin.internal.folder.FoundJar;
import org.partnernetz.plugin.internal.folder.PluginJar;
import org.partnernetz.plugin.internal.runtime.BundleRuntime;

/**
 * A plugin that should be running: the wanted jar, the running one, and what people see of it. Only the deployer
 * changes it; others may read it at any time.
 */
public final class Deployed {
    private final String id;
    private volatile FoundJar wanted;
    private volatile PluginState state = PluginState.INSTALLED;
    private volatile @Nullable PluginReason reason;
    private volatile Instant since;
    private volatile Card card;
    private volatile @Nullable FoundJar serving;
    private @Nullable Bundle bundle;
    private @Nullable BundleRuntime runtime;
    private boolean refused;
    private int bundles;

    Deployed(FoundJar wanted, Instant since) {
        this.id = wanted.jar().id();
        this.wanted = wanted;
        this.since = since;
        this.card = Card.unknown(wanted.jar());
    }

    public String id() {
        return id;
    }

    public PluginState state() {
        return state;
    }

    /** Says whether it is running. A plugin that is being updated counts as running: its requests wait at the gate. */
    public boolean serves() {
        return state == PluginState.ACTIVE || state == PluginState.UPDATING;
    }

    public @Nullable PluginReason reason() {
        return reason;
    }

    public @Nullable String failure() {
        return reason == null ? null : reason.text();
    }

    public Instant since() {
        return since;
    }

    public Card card() {
        return card;
    }

    public PluginJar wanted() {
        return wanted.jar();
    }

    /** The running jar; null if there is none. */
    public @Nullable PluginJar serving() {
        var running = serving;
        return running == null ? null : running.jar();
    }

    FoundJar wantedFile() {
        return wanted;
    }

    @Nullable
    FoundJar servingFile() {
        return serving;
    }

    @Nullable
    Bundle bundle() {
        return bundle;
    }

    @Nullable
    BundleRuntime runtime() {
        return runtime;
    }

    /** Says whether the wanted jar waits for something that is missing. */
    public boolean isParked() {
        return refused && state == PluginState.PARKED;
    }

    /** Whether the wanted jar was not even tried. */
    boolean isRefused() {
        return refused;
    }

    void want(FoundJar jar) {
        wanted = jar;
        refused = false;
        state = runtime == null ? PluginState.INSTALLED : PluginState.UPDATING;
    }

    void installed(@Nullable Bundle made) {
        bundle = made;
    }

    /** Returns a new place in the framework for each bundle, because a bundle that hangs may never leave its place. */
    String nextPlace() {
        bundles++;
        return bundles == 1 ? id : id + '#' + bundles;
    }

    void resolved() {
        if (state == PluginState.INSTALLED) {
            state = PluginState.RESOLVED;
        }
    }

    void runs(BundleRuntime running, FoundJar jar, Instant now) {
        runtime = running;
        serving = jar;
        card = Card.of(running);
        reason = null;
        state = PluginState.ACTIVE;
        since = now;
    }

    /** It rests, but what people see of it stays until it is up again. */
    void rests() {
        runtime = null;
        state = PluginState.UPDATING;
    }

    /** @param why the wanted jar does not run; an older one may serve nevertheless */
    void failed(PluginReason why, Instant now) {
        reason = why;
        ends(PluginState.FAILED, now);
    }

    /** The wanted jar is not tried; what serves goes on. */
    void refused(FoundJar jar, JarRefusal refusal, Instant now) {
        wanted = jar;
        reason = refusal.reason();
        refused = true;
        ends(refusal.parks() ? PluginState.PARKED : PluginState.FAILED, now);
    }

    private void ends(PluginState end, Instant now) {
        since = now;
        if (runtime == null) {
            state = end;
            serving = null;
            card = Card.unknown(wanted.jar());
        }
    }
}
