// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.problem.NotFoundException;

@DisplayName("A place")
class PlaceTest {

    private final Place place =
            new Place("/o/fitt/topics/x?after=k", Map.of("organisation", "fitt", "topic", "x"), "k");

    @Test
    @DisplayName("knows its space and its path without the query")
    void knowsItsSpace() {
        assertThat(place.getSpace()).isEqualTo("/o/fitt");
        assertThat(place.getPath()).isEqualTo("/o/fitt/topics/x");
        assertThat(place.getEncoded()).isEqualTo("%2Fo%2Ffitt%2Ftopics%2Fx%3Fafter%3Dk");
    }

    @Test
    @DisplayName("takes what is no key for an unknown item")
    void refusesWhatIsNoKey() {
        assertThatThrownBy(() -> place.id("topic")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> place.text("forum")).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("drops a key that nobody handed out")
    void dropsLongKeys() {
        assertThat(new Place("/", Map.of(), "k".repeat(201)).after()).isNull();
    }
}
