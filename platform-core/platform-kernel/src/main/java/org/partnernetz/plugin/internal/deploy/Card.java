// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.deploy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.partnernetz.plugin.internal.folder.PluginJar;
import org.partnernetz.plugin.internal.runtime.BundleRuntime;

/**
 * What people see of a plugin, as plain texts without references to the plugin's classes.
 *
 * @param visitors names of the backings that are for visitors
 */
public record Card(String version, List<Text> texts, Set<String> visitors) {

    static Card unknown(PluginJar jar) {
        return new Card(
                jar.version().toString(), List.of(Text.of(jar, Locale.GERMAN), Text.of(jar, Locale.ENGLISH)), Set.of());
    }

    static Card of(BundleRuntime running) {
        return new Card(
                running.version(),
                List.of(Text.of(running, Locale.GERMAN), Text.of(running, Locale.ENGLISH)),
                running.visitors());
    }

    public Text in(Locale locale) {
        return texts.stream()
                .filter(text -> text.locale().getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(texts.get(0));
    }

    /** A card in one language. */
    public record Text(Locale locale, String name, List<Entry> entries) {

        private static Text of(PluginJar jar, Locale locale) {
            return new Text(locale, Objects.requireNonNullElse(jar.contents().name(locale), jar.id()), List.of());
        }

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

    /** An entry of the navigation; if it names a permission, only for people who have it. */
    public record Entry(String page, String label, String icon, String permission) {}
}
