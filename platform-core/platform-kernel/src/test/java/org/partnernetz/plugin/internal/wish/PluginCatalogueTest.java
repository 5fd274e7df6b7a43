// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.plugin.internal.folder.FoundJar;
import org.partnernetz.plugin.internal.folder.Jars;
import org.partnernetz.plugin.internal.folder.PluginFolder.Contents;

@DisplayName("What is wanted of plugins")
class PluginCatalogueTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    @DisplayName("is another version on this server only while that is tried, and afterwards what was decided")
    void attempt() throws Exception {
        var former = found("1.0.0");
        var next = found("2.0.0");
        var catalogue = new PluginCatalogue();
        catalogue.book = new WishBook() {
            @Override
            public List<Wish> all() {
                return List.of(wish(former));
            }
        };
        catalogue.read();
        look(catalogue, former, next);
        assertThat(catalogue.wanted().get("guide")).isEqualTo(former);

        catalogue.attempt(wish(next));
        catalogue.read();
        look(catalogue, former, next);
        assertThat(catalogue.wanted().get("guide")).isEqualTo(next);
        assertThat(catalogue.wishedDigests()).containsExactly(next.jar().digest());

        catalogue.endAttempt("guide");
        look(catalogue, former, next);
        assertThat(catalogue.wanted().get("guide")).isEqualTo(former);
    }

    private static void look(PluginCatalogue catalogue, FoundJar... available) {
        catalogue.see(
                new Contents(List.of(), List.of(), true, Set.of()),
                new Contents(List.of(available), List.of(), true, Set.of()));
    }

    private static Wish wish(FoundJar jar) {
        return Wish.asTheFolder("guide", NOON)
                .of(jar.jar().version().toString(), jar.jar().digest(), NOON);
    }

    private FoundJar found(String version) throws Exception {
        var keeping = Files.createDirectories(folder.resolve(version));
        return new FoundJar(Jars.of("guide", version).keep(keeping), version + ".jar", NOON);
    }
}
