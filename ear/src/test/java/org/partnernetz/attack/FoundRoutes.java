// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.attack;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.partnernetz.attack.Routes.PageFile;
import org.partnernetz.testkit.harness.BuiltPlugin;

/** What has to be among the routes that are attacked, so that no plugin is left out in silence. */
record FoundRoutes(List<Route> routes) {
    private static final String BELOW = "/api/v1/organisations/{organisation}/p/";

    static FoundRoutes in(List<Route> routes) {
        return new FoundRoutes(routes);
    }

    /** Of each plugin its first page, and its REST if and only if its jar has some. */
    void holdPlugins() {
        for (var plugin : BuiltPlugin.all()) {
            assertThat(routes)
                    .extracting(Route::toString)
                    .contains("GET /o/{organisation}/p/" + plugin.id() + "/index");
            assertThat(routes.stream().anyMatch(route -> route.pattern().startsWith(BELOW + plugin.id() + "/")))
                    .as("REST of " + plugin.id())
                    .isEqualTo(plugin.hasResources());
        }
    }

    /** Each file of each page, and those of a plugin that has several. */
    void holdFiles(List<PageFile> files) {
        assertThat(files.stream()
                        .collect(groupingBy(PageFile::plugin, mapping(PageFile::word, toSet())))
                        .values())
                .as("a plugin whose pages have several files")
                .anyMatch(words -> words.containsAll(List.of("pdf", "csv")));
        assertThat(files)
                .allSatisfy(file -> assertThat(routes)
                        .extracting(Route::toString)
                        .anyMatch(route -> route.startsWith("GET ")
                                && route.contains("/p/" + file.plugin() + "/")
                                && route.contains("/" + file.page() + "/{")
                                && route.endsWith(file.below("}"))));
    }

    /** A body with such a field is sent twice. */
    void sayYesAndNo() {
        assertThat(routes)
                .filteredOn(route -> route.toString().equals("POST " + BELOW + "garden-directory/entries"))
                .extracting(Route::body)
                .hasSize(2)
                .anyMatch(body -> String.valueOf(body).contains("\"published\":true"))
                .anyMatch(body -> String.valueOf(body).contains("\"published\":false"));
    }
}
