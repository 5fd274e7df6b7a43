// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.cache;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/** The pages asked for last, at most {@value #PAGES_MAX} of at most {@value #SIZE_MAX} bytes. */
@ApplicationScoped
public class PageCache {
    static final int PAGES_MAX = 256;
    static final int SIZE_MAX = 128 * 1024;

    private final Map<String, CachedPage> pages = new Latest();

    /** The page, if it was made from this very version. */
    synchronized Optional<CachedPage> find(String key, String version) {
        return Optional.ofNullable(pages.get(key)).filter(page -> page.version().equals(version));
    }

    synchronized void keep(String key, CachedPage page) {
        if (page.body().length <= SIZE_MAX) {
            pages.put(key, page);
        }
    }

    private static final class Latest extends LinkedHashMap<String, CachedPage> {
        private static final long serialVersionUID = 1L;

        Latest() {
            super(PAGES_MAX, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CachedPage> eldest) {
            return size() > PAGES_MAX;
        }
    }
}
