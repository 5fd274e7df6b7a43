// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnernetz.event.Events;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.event.Occasion;
import org.partnernetz.fixture.World;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.search.Search;
import org.partnernetz.search.SearchHit;
import org.partnernetz.search.SearchQuery;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("The link of an online event")
class MeetingLinkTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Events EVENTS = WORLD.get(Events.class);
    private static final URI PAGE = URI.create("https://netz.example/o/one/events/1");
    private static final String LINK = "https://meet.example/geheimnis";

    private static Organisation one;
    private static Organisation two;
    private static PersonId host;
    private static PersonId moderator;
    private static PersonId colleague;
    private static PersonId guest;
    private static PersonId outsider;
    private static PersonId chief;

    @BeforeAll
    static void people() {
        one = WORLD.organisation("link-one");
        two = WORLD.organisation("link-two");
        host = WORLD.member(one, "host", Role.MEMBER);
        moderator = WORLD.member(one, "moderator", Role.MODERATOR);
        colleague = WORLD.member(one, "colleague", Role.MEMBER);
        guest = WORLD.member(two, "guest", Role.MEMBER);
        outsider = WORLD.member(two, "outsider", Role.MEMBER);
        chief = WORLD.member(two, "chief", Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLIC", "NETWORK"})
    @DisplayName("is told to organisers and to those with a place, and to nobody else")
    void isToldToThoseConcerned(Audience audience) {
        var event = announce(audience);
        WORLD.as(guest, two, () -> EVENTS.signUp(event));

        assertThat(told(host, one, event)).as("author").allMatch(MeetingLinkTest::isTold);
        assertThat(told(moderator, one, event)).as("moderator").allMatch(MeetingLinkTest::isTold);
        assertThat(told(guest, two, event)).as("with a place").allMatch(MeetingLinkTest::isTold);
        assertThat(told(colleague, one, event)).as("colleague").noneMatch(MeetingLinkTest::isTold);
        assertThat(told(outsider, two, event)).as("without a place").noneMatch(MeetingLinkTest::isTold);
        assertThat(told(chief, two, event)).as("head of another").noneMatch(MeetingLinkTest::isTold);
        assertThat(WORLD.asPerson(guest, () -> EVENTS.mine(50)))
                .filteredOn(mine -> mine.id().equals(event))
                .singleElement()
                .satisfies(mine -> assertThat(mine.link()).isEqualTo(LINK));
    }

    @Test
    @DisplayName("is not told to visitors, who are told that there is one")
    void isNotForVisitors() {
        var event = announce(Audience.PUBLIC);

        var seen = EVENTS.get(one.slug(), event);

        assertThat(seen.link()).isNull();
        assertThat(seen.online()).isTrue();
        assertThat(EVENTS.calendar(one.slug(), event, PAGE))
                .contains("LOCATION:Online", "URL:" + PAGE)
                .doesNotContain("meet.example");
        assertThat(EVENTS.ofOrganisation(one.slug(), PageRequest.first()).items())
                .isNotEmpty()
                .noneMatch(MeetingLinkTest::isTold);
        assertThat(EVENTS.publicUpcoming(100)).isNotEmpty().noneMatch(MeetingLinkTest::isTold);
    }

    @Test
    @DisplayName("is taken back with the place")
    void isTakenBack() {
        var event = announce(Audience.PUBLIC);
        WORLD.as(guest, two, () -> EVENTS.signUp(event));
        WORLD.as(guest, two, () -> {
            EVENTS.signOff(event);
            return event;
        });

        assertThat(told(guest, two, event)).noneMatch(MeetingLinkTest::isTold);
    }

    private static UUID announce(Audience audience) {
        var start = World.soon();
        var draft = new NewOccasion("Abend", "Text", start, start.plusHours(2), "", LINK, 5, audience, null);
        return WORLD.as(host, one, () -> EVENTS.announce(draft)).id();
    }

    /** The event wherever somebody sees it. */
    private static List<Occasion> told(PersonId person, Organisation organisation, UUID event) {
        return WORLD.as(person, organisation, () -> {
            var one = EVENTS.get(organisation.slug(), event);
            assertThat(EVENTS.calendar(organisation.slug(), event, PAGE).contains("meet.example"))
                    .as("calendar file")
                    .isEqualTo(isTold(one));
            assertThat(search(organisation, "geheimnis")).as("search").isEmpty();
            return Stream.concat(Stream.of(one), EVENTS.ofNetwork(PageRequest.first()).items().stream())
                    .filter(seen -> seen.id().equals(event))
                    .toList();
        });
    }

    private static List<SearchHit> search(Organisation organisation, String text) {
        return WORLD.get(Search.class)
                .find(organisation.slug(), SearchQuery.of(text), Locale.GERMAN)
                .hits()
                .items();
    }

    private static boolean isTold(Occasion event) {
        return event.link() != null;
    }
}
