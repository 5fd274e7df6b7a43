// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a list can be narrowed to")
class FormTagsTest {
    private static final Map<String, String> WORDS = Map.of("state.OPEN", "offen", "state.DONE", "fertig");

    private enum State {
        OPEN,
        DONE {
            @Override
            public String toString() {
                return "done";
            }
        }
    }

    @Test
    @DisplayName("is the constants of an enum in their order, by their names, with words of their own")
    void takesConstants() {
        assertThat(FormTags.choices(State.values(), WORDS, "state"))
                .containsExactly(Map.entry("OPEN", "offen"), Map.entry("DONE", "fertig"));
        assertThat(FormTags.choices(List.of(State.DONE), WORDS, "state")).containsExactly(Map.entry("DONE", "fertig"));
    }

    @Test
    @DisplayName("or a map from what stands in the address to what is read")
    void takesMaps() {
        var states = new EnumMap<State, String>(Map.of(State.DONE, "fertig"));
        assertThat(FormTags.choices(states, null, "state")).containsExactly(Map.entry("DONE", "fertig"));
        assertThat(FormTags.choices(Map.of("title", "Titel"), null, "sort"))
                .containsExactly(Map.entry("title", "Titel"));
        assertThat(FormTags.choices(null, null, "sort")).isEmpty();
    }
}
