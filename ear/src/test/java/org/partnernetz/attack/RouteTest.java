// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The parameters of a route")
class RouteTest {
    private static final String SPACE = "/api/v1/organisations/{organisation}";
    private static final Map<String, String> KEYS = Map.of(
            "organisations/{organisation}", "fitt",
            "topics/{topic}", "t1",
            "alpha:cases/{}", "a1",
            "alpha:cases/{}/contacts/{}", "a2",
            "beta:cases/{}", "b1",
            "beta:cases/{}/contacts/{}", "b2",
            "beta#cases/{}", "b3");

    @Test
    @DisplayName("of the core are named by the segment before")
    void ofTheCore() {
        assertThat(path(SPACE + "/topics/{topic}")).isEqualTo("/api/v1/organisations/fitt/topics/t1");
    }

    @Test
    @DisplayName("of plugins are told apart by plugin and by all that stands before them, pages from REST")
    void ofPlugins() {
        var contact = "/cases/{id}/contacts/{c: [a-z0-9]+}";
        assertThat(path(SPACE + "/p/alpha" + contact))
                .isEqualTo("/api/v1/organisations/fitt/p/alpha/cases/a1/contacts/a2");
        assertThat(path(SPACE + "/p/beta" + contact))
                .isEqualTo("/api/v1/organisations/fitt/p/beta/cases/b1/contacts/b2");
        assertThat(path("/o/{organisation}/p/beta/cases/{item}")).endsWith("/p/beta/cases/b3");
    }

    private static String path(String pattern) {
        return new Route("GET", pattern, "").path(KEYS);
    }
}
