// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.draft.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.draft.Drafts;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.fixture.World;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("Drafts of a person")
class DefaultDraftsTest {
    private final MovingClock clock = new MovingClock(Clock.systemUTC().instant());
    private final World world = World.inSharedDatabase(clock);
    private final Drafts drafts = world.get(Drafts.class);

    @Test
    @DisplayName("are bounded: with one more the one that was written longest ago goes, and nobody else's")
    void bounded() {
        var home = world.organisation("drafting");
        var writer = world.member(home, "writer", Role.MEMBER);
        var other = world.member(home, "other", Role.MEMBER);
        keep(other, 0);
        for (var place = 0; place < Drafts.MOST; place++) {
            keep(writer, place);
        }
        keep(writer, 0);
        keep(writer, Drafts.MOST);

        assertThat(isKept(writer, 0)).as("written again").isTrue();
        assertThat(isKept(writer, 1)).as("the oldest").isFalse();
        assertThat(isKept(writer, 2)).isTrue();
        assertThat(isKept(writer, Drafts.MOST)).isTrue();
        assertThat(isKept(other, 0)).isTrue();
    }

    private void keep(PersonId person, int place) {
        clock.advance(Duration.ofSeconds(1));
        world.asPerson(person, () -> drafts.keep("plugin:guide:" + place, "Text"));
    }

    private boolean isKept(PersonId person, int place) {
        return world.asPerson(person, () -> drafts.at("plugin:guide:" + place)).isPresent();
    }
}
