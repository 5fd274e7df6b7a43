// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The cache of finished pages")
class PageCacheTest {
    private final PageCache cache = new PageCache();

    @Test
    @DisplayName("gives a page for its version only")
    void givesPageForItsVersion() {
        cache.keep(Shelf.CORE, "de system /", page("7:7:", "old"));
        assertThat(cache.find(Shelf.CORE, "de system /", "7:7:")).isPresent();
        assertThat(cache.find(Shelf.CORE, "de system /", "7:8:")).isEmpty();
        assertThat(cache.find(Shelf.CORE, "en system /", "7:7:")).isEmpty();
    }

    @Test
    @DisplayName("keeps the latest version of a page")
    void keepsLatestVersion() {
        cache.keep(Shelf.CORE, "k", page("7:7:", "old"));
        cache.keep(Shelf.CORE, "k", page("7:8:", "new"));
        assertThat(cache.find(Shelf.CORE, "k", "7:7:")).isEmpty();
        assertThat(cache.find(Shelf.CORE, "k", "7:8:"))
                .hasValueSatisfying(page -> assertThat(page.body()).asString().isEqualTo("new"));
    }

    @Test
    @DisplayName("forgets what was not asked for longest")
    void forgetsEldest() {
        for (var i = 0; i < PageCache.PAGES_MAX; i++) {
            cache.keep(Shelf.CORE, "k" + i, page("7:7:", "text"));
        }
        cache.find(Shelf.CORE, "k0", "7:7:");
        cache.keep(Shelf.CORE, "one more", page("7:7:", "text"));
        assertThat(cache.find(Shelf.CORE, "k0", "7:7:")).isPresent();
        assertThat(cache.find(Shelf.CORE, "k1", "7:7:")).isEmpty();
    }

    @Test
    @DisplayName("keeps few pages of a plugin, and at the cost of no other")
    void boundsPlugins() {
        var offers = Shelf.of("offers", 1);
        cache.keep(Shelf.CORE, "k0", page("7:7:", "core"));
        cache.keep(Shelf.of("reports", 1), "k0", page("7:7:", "reports"));
        for (var i = 0; i <= PageCache.OF_PLUGIN_MAX; i++) {
            cache.keep(offers, "k" + i, page("7:7:", "offers"));
        }
        assertThat(cache.find(offers, "k0", "7:7:")).isEmpty();
        assertThat(cache.find(offers, "k1", "7:7:")).isPresent();
        assertThat(cache.find(Shelf.CORE, "k0", "7:7:")).isPresent();
        assertThat(cache.find(Shelf.of("reports", 1), "k0", "7:7:")).isPresent();
        cache.forget("offers");
        assertThat(cache.find(offers, "k1", "7:7:")).isEmpty();
    }

    @Test
    @DisplayName("leaves out what is too large")
    void leavesOutLargePages() {
        cache.keep(Shelf.CORE, "k", page("7:7:", "x".repeat(PageCache.SIZE_MAX + 1)));
        assertThat(cache.find(Shelf.CORE, "k", "7:7:")).isEmpty();
    }

    @Test
    @DisplayName("gives equal bodies equal tags, whatever their version")
    void tagsBodies() {
        assertThat(page("7:7:", "a").tag())
                .isEqualTo(page("8:8:", "a").tag())
                .isNotEqualTo(page("7:7:", "b").tag());
    }

    private static CachedPage page(String version, String text) {
        return CachedPage.of(version, "text/html;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }
}
