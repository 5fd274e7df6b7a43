// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.wish;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.internal.folder.FoundJar;

/**
 * What should happen with one plugin, from its jars and the administrator's decision.
 *
 * @param dropped its jars in the plugins folder itself
 * @param available its jars among those that are only available
 * @param wish the administrator's decision; null where there was none
 */
public record PluginChoice(
        String plugin,
        List<FoundJar> dropped,
        List<FoundJar> available,
        @Nullable Wish wish) {

    /** No jar, no decision. */
    public static PluginChoice unknown(String plugin) {
        return new PluginChoice(plugin, List.of(), List.of(), null);
    }

    /** One choice for each plugin that lies anywhere or was decided about. */
    public static Map<String, PluginChoice> all(
            Collection<FoundJar> dropped, Collection<FoundJar> available, Collection<Wish> wishes) {
        var choices = new TreeMap<String, PluginChoice>();
        Stream.concat(
                        Stream.concat(dropped.stream(), available.stream())
                                .map(found -> found.jar().id()),
                        wishes.stream().map(Wish::plugin))
                .forEach(plugin -> choices.computeIfAbsent(
                        plugin,
                        id -> new PluginChoice(
                                id,
                                of(id, dropped),
                                of(id, available),
                                wishes.stream()
                                        .filter(wish -> wish.plugin().equals(id))
                                        .findFirst()
                                        .orElse(null))));
        return choices;
    }

    private static List<FoundJar> of(String plugin, Collection<FoundJar> jars) {
        return jars.stream()
                .filter(found -> found.jar().id().equals(plugin))
                .sorted(FoundJar.BY_AGE.reversed())
                .toList();
    }

    /** All its jars, the highest version first. */
    public List<FoundJar> jars() {
        return Stream.concat(dropped.stream(), available.stream())
                .sorted(FoundJar.BY_AGE.reversed())
                .toList();
    }

    public boolean isDisabled() {
        return wish != null && !wish.enabled();
    }

    /**
     * The jar that should run. The later decision counts: a jar that was put into the folder after the administrator's
     * decision takes precedence, but does not switch on what was switched off.
     */
    public Optional<FoundJar> jar() {
        if (isDisabled()) {
            return Optional.empty();
        }
        if (wish == null || isOvertaken()) {
            return newest(dropped);
        }
        if (!wish.installed()) {
            return Optional.empty();
        }
        var digest = wish.digest();
        return jars().stream()
                .filter(found -> found.jar().digest().equals(digest))
                .findFirst()
                .or(() -> newest(dropped));
    }

    /** The same, were it not switched off. */
    public PluginChoice enabled() {
        return wish == null
                ? this
                : new PluginChoice(plugin, dropped, available, wish.switched(true, wish.changedAt()));
    }

    /** The effective decision. If the folder has overtaken it, only the switch is left of it. */
    public Wish effective(Instant now) {
        if (wish == null) {
            return Wish.asTheFolder(plugin, now);
        }
        return isOvertaken() ? Wish.asTheFolder(plugin, now).switched(wish.enabled(), now) : wish;
    }

    /** Says whether a jar was put into the folder after the decision, so that the folder decides about the version. */
    public boolean isOvertaken() {
        return wish != null
                && dropped.stream().anyMatch(found -> found.arrived().isAfter(wish.changedAt()));
    }

    /** Says whether the wanted version is missing on this server. */
    public boolean lacksItsJar() {
        if (wish == null || !wish.enabled() || !wish.installed() || isOvertaken()) {
            return false;
        }
        var digest = wish.digest();
        return digest != null
                && jars().stream().noneMatch(found -> found.jar().digest().equals(digest));
    }

    private static Optional<FoundJar> newest(List<FoundJar> jars) {
        return jars.stream().findFirst();
    }
}
