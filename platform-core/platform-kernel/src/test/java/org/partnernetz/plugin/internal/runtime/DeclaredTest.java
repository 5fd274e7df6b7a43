// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.plugin.spi.PluginNavigation;
import org.partnernetz.plugin.spi.PluginPermissions.Permission;
import org.partnernetz.plugin.spi.PluginSettings.Setting;
import org.partnernetz.tenant.Role;

@DisplayName("What a plugin says of itself")
class DeclaredTest {
    private static final Permission ADVISE = new Permission("advise", "p.advise", Set.of(Role.MEMBER));
    private static final Setting DAYS = Setting.number("days", "s.days", 14, 1, 90);

    @Test
    @DisplayName("is taken where everything fits together")
    void takesSound() {
        var entry = new PluginNavigation.Entry("index", "plugin.name", "puzzle", "advise");
        var declared = new Declared(List.of(ADVISE), List.of(DAYS), List.of(entry));

        assertThatCode(() -> declared.checked(Stream.of("advise", ""))).doesNotThrowAnyException();
        assertThat(declared.names("advise")).isTrue();
        assertThat(declared.names("own")).isFalse();
    }

    @Test
    @DisplayName("is refused where something demands a permission that it does not name")
    void refusesUnknownPermissions() {
        var declared = new Declared(List.of(ADVISE), List.of(), List.of());
        assertThatThrownBy(() -> declared.checked(Stream.of("advise", "own"))).hasMessageContaining("[own]");

        var entry = new PluginNavigation.Entry("index", "plugin.name", "puzzle", "own");
        var navigating = new Declared(List.of(ADVISE), List.of(), List.of(entry));
        assertThatThrownBy(() -> navigating.checked(Stream.empty())).hasMessageContaining("[own]");
    }

    @Test
    @DisplayName("is refused where a key stands twice")
    void refusesTwice() {
        assertThatThrownBy(() -> new Declared(List.of(ADVISE, ADVISE), List.of(), List.of()).checked(Stream.empty()))
                .hasMessageContaining("two permissions advise");
        assertThatThrownBy(() -> new Declared(List.of(), List.of(DAYS, DAYS), List.of()).checked(Stream.empty()))
                .hasMessageContaining("two settings days");
    }

    @Test
    @DisplayName("is refused where there is too much of it")
    void refusesTooMany() {
        var many = IntStream.rangeClosed(1, 51)
                .mapToObj(n -> new Permission("p" + n, "p", Set.of()))
                .toList();

        assertThatThrownBy(() -> new Declared(many, List.of(), List.of()).checked(Stream.empty()))
                .hasMessageContaining("more than 50");
    }

    @Test
    @DisplayName("is refused where a setting would refuse its own default")
    void refusesUnsoundDefaults() {
        var unsound = Setting.choice("tone", "s.tone", "loud", List.of("formal", "plain"));

        assertThatThrownBy(() -> new Declared(List.of(), List.of(unsound), List.of()).checked(Stream.empty()))
                .hasMessageContaining("tone");
    }

    @Test
    @DisplayName("has keys that fit into addresses and rows")
    void refusesOddKeys() {
        assertThatThrownBy(() -> new Permission("Advise!", "p", Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Setting.yesNo("a/b", "s", true)).isInstanceOf(IllegalArgumentException.class);
    }
}
