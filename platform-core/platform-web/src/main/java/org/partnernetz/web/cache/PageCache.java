// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.cache;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Caches the most recently requested pages: at most {@value #PAGES_MAX} of the core and {@value #OF_PLUGIN_MAX} of each
 * plugin, each of at most {@value #SIZE_MAX} bytes.
 */
@ApplicationScoped
public class PageCache {
    static final int PAGES_MAX = 256;
    static final int OF_PLUGIN_MAX = 64;
    static final int SIZE_MAX = 128 * 1024;

    private final Map<String, Latest> shelves = new HashMap<>();

    /** The page, if it was made from this very version. */
    synchronized Optional<CachedPage> find(Shelf shelf, String key, String version) {
        return Optional.ofNullable(shelves.get(shelf.plugin()))
                .map(pages -> pages.get(key))
                .filter(page -> page.version().equals(version));
    }

    synchronized void keep(Shelf shelf, String key, CachedPage page) {
        if (page.body().length <= SIZE_MAX) {
            var most = shelf.plugin().isEmpty() ? PAGES_MAX : OF_PLUGIN_MAX;
            shelves.computeIfAbsent(shelf.plugin(), first -> new Latest(most)).put(key, page);
        }
    }

    /** Forgets all pages of a plugin that is stopping. */
    public synchronized void forget(String plugin) {
        shelves.remove(plugin);
    }

    private static final class Latest extends LinkedHashMap<String, CachedPage> {
        private static final long serialVersionUID = 1L;

        private final int most;

        Latest(int most) {
            super(most, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CachedPage> eldest) {
            return size() > most;
        }
    }
}
