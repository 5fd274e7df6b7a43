// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.deploy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.partnernetz.plugin.InstalledPlugin.State;
import org.partnernetz.plugin.internal.folder.PluginJar;
import org.partnernetz.plugin.internal.runtime.BundleRuntime;

/**
 * A plugin of the folder: what was asked for, what runs, and what people are shown of it. Changed by the deployer only;
 * others read it at any time.
 */
public final class Deployed {
    private final String id;
    private volatile PluginJar wanted;
    private volatile State state = State.UPDATING;
    private volatile @Nullable String failure;
    private volatile Instant since;
    private volatile Card card;
    private @Nullable Bundle bundle;
    private @Nullable PluginJar serving;
    private @Nullable BundleRuntime runtime;

    Deployed(PluginJar wanted, Instant since) {
        this.id = wanted.id();
        this.wanted = wanted;
        this.since = since;
        this.card = Card.unknown(wanted);
    }

    public String id() {
        return id;
    }

    public State state() {
        return state;
    }

    public @Nullable String failure() {
        return failure;
    }

    public Instant since() {
        return since;
    }

    public Card card() {
        return card;
    }

    PluginJar wanted() {
        return wanted;
    }

    @Nullable
    Bundle bundle() {
        return bundle;
    }

    @Nullable
    PluginJar serving() {
        return serving;
    }

    @Nullable
    BundleRuntime runtime() {
        return runtime;
    }

    void want(PluginJar jar) {
        wanted = jar;
        state = State.UPDATING;
    }

    void installed(@Nullable Bundle made) {
        bundle = made;
    }

    void runs(BundleRuntime running, PluginJar jar, Instant now) {
        runtime = running;
        serving = jar;
        card = Card.of(running);
        failure = null;
        state = State.ACTIVE;
        since = now;
    }

    /** It rests, but what people see of it stays until it is up again. */
    void rests() {
        runtime = null;
        state = State.UPDATING;
    }

    /** @param reason why the wanted jar does not run; an older one may serve nevertheless */
    void failed(String reason, Instant now) {
        failure = reason;
        since = now;
        if (runtime == null) {
            state = State.FAILED;
            serving = null;
            card = Card.unknown(wanted);
        }
    }

    /** What people are shown of a plugin, as plain texts: nothing of the plugin's own classes is kept. */
    public record Card(String version, List<Text> texts) {

        static Card unknown(PluginJar jar) {
            return new Card(
                    jar.version().toString(),
                    List.of(
                            new Text(Locale.GERMAN, jar.id(), List.of()),
                            new Text(Locale.ENGLISH, jar.id(), List.of())));
        }

        static Card of(BundleRuntime running) {
            return new Card(
                    running.version(), List.of(Text.of(running, Locale.GERMAN), Text.of(running, Locale.ENGLISH)));
        }

        public Text in(Locale locale) {
            return texts.stream()
                    .filter(text -> text.locale().getLanguage().equals(locale.getLanguage()))
                    .findFirst()
                    .orElse(texts.get(0));
        }
    }

    /** A card in one language. */
    public record Text(Locale locale, String name, List<Entry> entries) {

        private static Text of(BundleRuntime running, Locale locale) {
            var words = running.words(locale);
            var entries = running.navigation().stream()
                    .map(entry -> new Entry(
                            entry.page(),
                            words.getOrDefault(entry.label(), entry.label()),
                            entry.icon(),
                            entry.permission()))
                    .toList();
            return new Text(locale, running.name(locale), entries);
        }
    }

    /** An entry of the navigation, for those who have the permission, if it names one. */
    public record Entry(String page, String label, String icon, String permission) {}
}
