// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;

/** Counts the class loaders of each plugin that are still in memory; after a collection one is right. */
@ApplicationScoped
public class LoaderCensus {
    private final Map<String, List<WeakReference<ClassLoader>>> loaders = new ConcurrentHashMap<>();

    void count(String plugin, ClassLoader loader) {
        loaders.computeIfAbsent(plugin, id -> new CopyOnWriteArrayList<>()).add(new WeakReference<>(loader));
    }

    /** How many have not been collected yet. */
    public int alive(String plugin) {
        var counted = loaders.getOrDefault(plugin, List.of());
        counted.removeIf(loader -> loader.get() == null);
        return counted.size();
    }

    public Set<String> plugins() {
        return Set.copyOf(loaders.keySet());
    }
}
