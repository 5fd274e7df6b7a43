// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.draft.Drafts;
import org.partnernetz.draft.Drafts.Draft;
import org.partnernetz.fixture.World;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("The drafts of a plugin")
class BundleDraftsTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Organisation HOME = WORLD.organisation("drafting");
    private static final PersonId MEMBER = WORLD.member(HOME, "drafting", Role.MEMBER);

    private final Drafts drafts = new BundleDrafts("garden-plots", WORLD.get(Drafts.class));

    @Test
    @DisplayName("lie at its own places, are read and discarded there")
    void own() {
        WORLD.as(MEMBER, HOME, () -> {
            drafts.keep("plugin:garden-plots:plot.1", "Beet");
            assertThat(drafts.at("plugin:garden-plots:plot.1").map(Draft::text)).contains("Beet");
            drafts.discard("plugin:garden-plots:plot.1");
            assertThat(drafts.at("plugin:garden-plots:plot.1")).isEmpty();
            return drafts;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"topic:1", "plugin:garden:1", "plugin:garden-plots-too:1", "garden-plots:1", ""})
    @DisplayName("lie nowhere else: neither the core's nor another plugin's are read, written or thrown away")
    void noOther(String place) {
        assertThatIllegalArgumentException().isThrownBy(() -> drafts.at(place)).withMessageContaining("garden-plots:");
        assertThatIllegalArgumentException().isThrownBy(() -> drafts.keep(place, "Beet"));
        assertThatIllegalArgumentException().isThrownBy(() -> drafts.discard(place));
    }
}
