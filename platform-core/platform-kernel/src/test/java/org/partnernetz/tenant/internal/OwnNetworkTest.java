// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.event.Events;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.event.Occasion;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.Forums.UnreadTopic;
import org.partnernetz.forum.Topic;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/** Looked through as each own organisation in turn, and never as more than that one. */
@DisplayName("My network")
class OwnNetworkTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Forums FORUMS = WORLD.get(Forums.class);
    private static final Events EVENTS = WORLD.get(Events.class);
    private static final LocalDateTime START = World.soon();

    private static final Organisation ONE = WORLD.organisation("own-one");
    private static final Organisation TWO = WORLD.organisation("own-two");
    private static final Organisation FOREIGN = WORLD.organisation("own-foreign");
    private static PersonId author;
    private static PersonId stranger;

    @BeforeAll
    static void authors() {
        author = WORLD.member(ONE, "author", Role.MEMBER);
        stranger = WORLD.member(FOREIGN, "stranger", Role.MEMBER);
    }

    @Test
    @DisplayName("shows what each own organisation may see, each topic once and through its own organisation")
    void joins() {
        var inner = topic(author, ONE, Audience.ORGANISATION);
        var shared = topic(author, ONE, Audience.NETWORK);
        var closedOff = topic(stranger, FOREIGN, Audience.ORGANISATION);
        var reader = inBoth("both");

        assertThat(unread(reader))
                .extracting(UnreadTopic::through, unread -> unread.topic().id())
                .contains(tuple(ONE.slug(), inner.id()), tuple(ONE.slug(), shared.id()))
                .doesNotContain(tuple(TWO.slug(), shared.id()))
                .extracting(line -> line.toList().get(1))
                .doesNotContain(closedOff.id())
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("keeps to the circle of each membership: one without the network shows nothing of it")
    void staysInItsCircle() {
        var foreignShared = topic(stranger, FOREIGN, Audience.NETWORK);
        var inner = topic(author, ONE, Audience.ORGANISATION);
        var alone = WORLD.member(ONE, "alone", false, Role.MEMBER);
        var guest = WORLD.member(ONE, "guest", true, Role.GUEST);
        var seeker = WORLD.member(ONE, "seeker", Role.CLIENT);

        assertThat(ids(unread(alone))).contains(inner.id()).doesNotContain(foreignShared.id());
        assertThat(ids(unread(guest))).contains(inner.id()).doesNotContain(foreignShared.id());
        assertThat(unread(seeker)).isEmpty();
        assertThat(FORUMS.unread(50)).as("nobody").isEmpty();
    }

    @Test
    @DisplayName("leaves the transaction bound to whom it was bound")
    void bindsBack() {
        var inner = topic(author, ONE, Audience.ORGANISATION);
        var reader = inBoth("twice");

        var read = WORLD.as(reader, TWO, () -> {
            FORUMS.unread(50);
            EVENTS.mine(10);
            return FORUMS.ofOrganisation(TWO.slug(), PageRequest.first()).items();
        });

        assertThat(read).extracting(line -> line.id()).doesNotContain(inner.id());
    }

    @Test
    @DisplayName("keeps an event that was called off in sight of those who have a place")
    void calledOff() {
        var reader = inBoth("called");
        var event = WORLD.as(author, ONE, () -> EVENTS.announce(draft()));
        WORLD.as(reader, TWO, () -> EVENTS.signUp(event.id()));

        WORLD.as(author, ONE, () -> EVENTS.cancel(event.id()));

        assertThat(WORLD.asPerson(reader, () -> EVENTS.mine(10)))
                .filteredOn(mine -> mine.cancelledAt() != null)
                .extracting(Occasion::id)
                .containsExactly(event.id());
        assertThat(WORLD.asPerson(author, () -> EVENTS.mine(10)))
                .extracting(Occasion::id)
                .doesNotContain(event.id());
    }

    private static PersonId inBoth(String name) {
        var person = WORLD.member(ONE, name, Role.MEMBER);
        assertThat(WORLD.member(TWO, name, Role.MODERATOR)).isEqualTo(person);
        return person;
    }

    private static Topic topic(PersonId writer, Organisation home, Audience audience) {
        return WORLD.topic(writer, home, WORLD.forum(home, audience), audience);
    }

    private static List<UnreadTopic> unread(PersonId person) {
        return WORLD.asPerson(person, () -> FORUMS.unread(50));
    }

    private static List<UUID> ids(List<UnreadTopic> unread) {
        return unread.stream().map(line -> line.topic().id()).toList();
    }

    private static NewOccasion draft() {
        return new NewOccasion("Fachtag", "", START, START.plusHours(2), "Saal", null, 5, Audience.NETWORK, null);
    }
}
