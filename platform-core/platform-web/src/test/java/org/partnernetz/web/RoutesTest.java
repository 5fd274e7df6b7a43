// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.web.event.EventPage;
import org.partnernetz.web.event.NewEventPage;
import org.partnernetz.web.page.Download;

@DisplayName("The table of routes")
class RoutesTest {

    @Test
    @DisplayName("leads to views that exist")
    void leadsToViews() {
        assertThat(Routes.ALL)
                .filteredOn(route -> !Download.class.isAssignableFrom(route.page())
                        && !route.view().contains("{"))
                .allSatisfy(route ->
                        assertThat(Path.of("src/main/webapp" + route.view())).isRegularFile());
    }

    @Test
    @DisplayName("leads to pages that live for one request")
    void leadsToRequestScopedPages() {
        assertThat(Routes.ALL).allSatisfy(route -> assertThat(route.page()).hasAnnotation(RequestScoped.class));
    }

    @Test
    @DisplayName("has each address once")
    void hasEachAddressOnce() {
        assertThat(Routes.ALL.stream().map(route -> route.pattern().replaceAll("\\{[^}]+}", "{}")))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("names the parts of an address")
    void namesParts() {
        var found = Routes.find(List.of("o", "fitt", "events", "4711")).orElseThrow();

        assertThat(found.route().page()).isEqualTo(EventPage.class);
        assertThat(found.parts()).containsEntry("organisation", "fitt").containsEntry("event", "4711");
    }

    @Test
    @DisplayName("prefers a word to a part with a name")
    void prefersWords() {
        assertThat(Routes.find(List.of("o", "fitt", "events", "new")))
                .hasValueSatisfying(found -> assertThat(found.route().page()).isEqualTo(NewEventPage.class));
    }

    @Test
    @DisplayName("knows no other address")
    void knowsNoOther() {
        assertThat(Routes.find(List.of("o", "fitt", ""))).isEmpty();
        assertThat(Routes.find(List.of("forum", "topic.xhtml"))).isEmpty();
    }
}
