// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.web.sitemap.MapFile.Entry;

@DisplayName("A map of the site")
class MapFileTest {

    @Test
    @DisplayName("names addresses and the day of their last change, escaped as XML and as addresses demand")
    void addresses() {
        var map = new MapFile(
                "urlset",
                "url",
                List.of(
                        new Entry(URI.create("https://netz.example/o/fitt"), null),
                        new Entry(URI.create("https://netz.example/a?b=1&c=ü"), LocalDate.of(2026, 11, 30))));
        assertThat(new String(map.bytes(), StandardCharsets.UTF_8))
                .startsWith("<?xml ")
                .endsWith("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                        + "<url><loc>https://netz.example/o/fitt</loc></url>"
                        + "<url><loc>https://netz.example/a?b=1&amp;c=%C3%BC</loc><lastmod>2026-11-30</lastmod></url>"
                        + "</urlset>");
    }
}
