// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.wish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.plugin.internal.folder.FoundJar;
import org.partnernetz.plugin.internal.folder.PluginFolder.Contents;
import org.partnernetz.plugin.internal.folder.PluginFolder.Faulty;

/** Everything that is known about the plugins that have a jar or a decision, as it was last seen. */
@ApplicationScoped
public class PluginCatalogue {
    private final Map<String, Wish> trials = new HashMap<>();
    private volatile Map<String, PluginChoice> choices = Map.of();
    private volatile List<Faulty> faulty = List.of();

    @Inject
    WishBook book;

    private List<Wish> wishes = List.of();

    /** Takes down what lies in the folders, with the decisions as they were read last. */
    public synchronized void see(Contents dropped, Contents available) {
        choices = PluginChoice.all(dropped.jars(), available.jars(), decisions());
        var faults = new ArrayList<>(dropped.faulty());
        faults.addAll(available.faulty());
        faulty = List.copyOf(faults);
    }

    private Collection<Wish> decisions() {
        var decisions = new TreeMap<String, Wish>();
        wishes.forEach(wish -> decisions.put(wish.plugin(), wish));
        decisions.putAll(trials);
        return decisions.values();
    }

    /**
     * Wants something on this server only, to see whether it comes about; the others go by what was decided. It holds
     * until it is either decided or given up.
     */
    public synchronized void attempt(Wish wish) {
        trials.put(wish.plugin(), wish);
    }

    /** From now on what was decided counts again, as it is read anew. */
    public synchronized void endAttempt(String plugin) {
        try {
            read();
        } finally {
            trials.remove(plugin);
        }
    }

    /** The checksums that the administrators want. */
    public synchronized Set<String> wishedDigests() {
        return decisions().stream().map(Wish::digest).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Reads the decisions anew. */
    public synchronized void read() {
        wishes = book.all();
    }

    public Map<String, PluginChoice> choices() {
        return choices;
    }

    public Optional<PluginChoice> of(String plugin) {
        return Optional.ofNullable(choices.get(plugin));
    }

    /** The jar that shall run, by plugin. */
    public Map<String, FoundJar> wanted() {
        var wanted = new TreeMap<String, FoundJar>();
        choices.forEach((plugin, choice) -> choice.jar().ifPresent(jar -> wanted.put(plugin, jar)));
        return wanted;
    }

    /** Files that are no plugins. */
    public List<Faulty> faulty() {
        return faulty;
    }

    /** The host's own copies of all jars that lie here. */
    public Set<Path> kept() {
        var kept = new HashSet<Path>();
        choices.values()
                .forEach(choice ->
                        choice.jars().forEach(found -> kept.add(found.jar().file())));
        return kept;
    }
}
