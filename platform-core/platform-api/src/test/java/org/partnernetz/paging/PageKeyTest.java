// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A page key")
class PageKeyTest {
    private final PageKey key = new PageKey("members", 2);

    @Test
    @DisplayName("gives back what it was made of, in letters that fit into an address")
    void roundTrip() {
        var made = key.of("Ärztin, 2. Stock", 17);

        assertThat(made).matches("[A-Za-z0-9_-]+");
        assertThat(key.read(made)).contains(List.of("Ärztin, 2. Stock", "17"));
        assertThat(key.read(key.of("", ""))).contains(List.of("", ""));
    }

    @Test
    @DisplayName("is nothing in another list or with one letter changed")
    void refusesForeignAndChanged() {
        var made = key.of("a", "b");
        var changed = made.substring(0, made.length() - 2) + (made.endsWith("AA") ? "BB" : "AA");

        assertThat(new PageKey("others", 2).read(made)).isEmpty();
        assertThat(new PageKey("members", 3).read(made)).isEmpty();
        assertThat(key.read(changed)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("is nothing if nobody made it")
    @ValueSource(strings = {"", "x", "AAAA", "%%%", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "ä"})
    void refusesNonsense(String nonsense) {
        assertThat(key.read(nonsense)).isEmpty();
    }

    @Test
    @DisplayName("needs as many values as its list has")
    void needsAllParts() {
        assertThat(key.read(null)).isEmpty();
        assertThatThrownBy(() -> key.of("one")).isInstanceOf(IllegalArgumentException.class);
    }
}
