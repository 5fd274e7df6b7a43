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
 * What shall be with one plugin.
 *
 * @param dropped its jars in the plugins folder itself
 * @param available its jars among those that are only available
 * @param wish the administrator's decision; null where there was none
 */
public record Choice(
        String plugin,
        List<FoundJar> dropped,
        List<FoundJar> available,
        @Nullable Wish wish) {

    /** No jar, no decision. */
    public static Choice unknown(String plugin) {
        return new Choice(plugin, List.of(), List.of(), null);
    }

    /** One choice for each plugin that lies anywhere or was decided about. */
    public static Map<String, Choice> all(
            Collection<FoundJar> dropped, Collection<FoundJar> available, Collection<Wish> wishes) {
        var choices = new TreeMap<String, Choice>();
        Stream.concat(
                        Stream.concat(dropped.stream(), available.stream())
                                .map(found -> found.jar().id()),
                        wishes.stream().map(Wish::plugin))
                .forEach(plugin -> choices.computeIfAbsent(
                        plugin,
                        id -> new Choice(
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
     * The jar that shall run. The younger decision counts: a jar that came into the folder after the administrator
     * decided goes before that decision, but does not switch on what was switched off.
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
    public Choice enabled() {
        return wish == null ? this : new Choice(plugin, dropped, available, wish.switched(true, wish.changedAt()));
    }

    /** The decision that holds: of one that was overtaken by the folder only the switch is left. */
    public Wish effective(Instant now) {
        if (wish == null) {
            return Wish.asTheFolder(plugin, now);
        }
        return isOvertaken() ? Wish.asTheFolder(plugin, now).switched(wish.enabled(), now) : wish;
    }

    /** Whether a jar came into the folder after the decision, so that the folder says which version counts. */
    public boolean isOvertaken() {
        return wish != null
                && dropped.stream().anyMatch(found -> found.arrived().isAfter(wish.changedAt()));
    }

    /** Whether another version is wanted than lies on this server. */
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
