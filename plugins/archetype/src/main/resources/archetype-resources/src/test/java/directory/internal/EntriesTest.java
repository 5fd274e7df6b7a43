// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Role;
import org.partnernetz.testkit.plugin.PluginTest;
import org.partnernetz.testkit.plugin.TestPlatform;

@PluginTest
@DisplayName("An entry")
class EntriesTest {

    @Test
    @DisplayName("is found by its words, and gone once it is removed")
    void isFound(TestPlatform platform) {
        var entries = platform.as(Role.MEMBER).get(Entries.class);
        var entry = entries.add(entry(false));
        assertThat(entries.list(ListQuery.all().with("search", "halle")).items())
                .containsExactly(entry);
        entries.remove(entry.id());
        assertThatThrownBy(() -> entries.get(entry.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("is changed by its own organisation only")
    void staysInside(TestPlatform platform) {
        var entry = platform.as(Role.MEMBER).get(Entries.class).add(entry(false));
        var elsewhere = platform.elsewhere(Role.MEMBER).get(Entries.class);
        assertThatThrownBy(() -> elsewhere.change(entry.id(), entry(true))).isInstanceOf(NotFoundException.class);
        var inside = platform.colleague(Role.MEMBER).get(Entries.class);
        assertThat(inside.change(entry.id(), entry(true)).published()).isTrue();
    }

    @Test
    @DisplayName("needs no more than a name")
    void needsAName(TestPlatform platform) {
        var entry = platform.as(Role.MEMBER).get(Entries.class).add(new NewEntry("Repair café", null, null, true));
        assertThat(entry.about()).isEmpty();
        assertThat(entry.city()).isEmpty();
    }

    private static NewEntry entry(boolean published) {
        return new NewEntry("Repair café", "Every Monday", "Halle", published);
    }
}
