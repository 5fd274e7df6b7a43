// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.event.Events;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.event.Occasion;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("Events")
class DefaultEventsTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Events EVENTS = WORLD.get(Events.class);
    private static final LocalDateTime START = World.soon();

    private static final URI PAGE = URI.create("https://netz.example/o/one/events/1");

    private static Organisation one;
    private static Organisation two;
    private static PersonId host;
    private static PersonId other;

    @BeforeAll
    static void people() {
        one = WORLD.organisation("events-one");
        two = WORLD.organisation("events-two");
        host = WORLD.member(one, "host", Role.MEMBER);
        other = WORLD.member(two, "visitor", Role.MEMBER);
    }

    private static NewOccasion draft(Audience audience, int capacity) {
        return new NewOccasion("Fachtag", "Text", START, START.plusHours(2), "Saal", null, capacity, audience, null);
    }

    private static Occasion announce(Audience audience, int capacity) {
        return WORLD.as(host, one, () -> EVENTS.announce(draft(audience, capacity)));
    }

    @Test
    @DisplayName("give ten places to fifty who ask at once, each exactly once")
    void givesEachPlaceOnce() throws Exception {
        var event = announce(Audience.NETWORK, 10);
        var people = fifty();
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(people.size());
        var outcomes = new ArrayList<Future<String>>();
        for (var acting : people) {
            outcomes.add(pool.submit(() -> {
                start.await();
                return signUp(acting, event.id());
            }));
        }
        start.countDown();
        var got = new ArrayList<String>();
        for (var outcome : outcomes) {
            got.add(outcome.get());
        }
        pool.shutdown();

        assertThat(got).filteredOn("place"::equals).hasSize(10);
        assertThat(got).filteredOn("event-full"::equals).hasSize(40);
        assertThat(WORLD.as(host, one, () -> EVENTS.get(one.slug(), event.id())).registered())
                .isEqualTo(10);
        assertThat(WORLD.as(host, one, () -> EVENTS.registrations(event.id()))).hasSize(10);
    }

    private static String signUp(Acting acting, UUID event) {
        try {
            WORLD.as(acting, () -> EVENTS.signUp(event));
            return "place";
        } catch (ConflictException full) {
            return full.code();
        }
    }

    /** Their memberships are checked; only their accounts are made short, as hashing fifty passwords takes long. */
    private static List<Acting> fifty() throws Exception {
        try (var superuser = TestDatabase.shared().superuser();
                var statement = superuser.createStatement()) {
            statement.execute("create temp table fifty as select gen_random_uuid() as id from generate_series(1, 50);"
                    + " insert into core.person (id, display_name, created_at) select id, 'Person', now() from fifty;"
                    + " insert into auth.account (person_id, email, password_hash) select id, id::text, '' from fifty;"
                    + " insert into core.membership (id, organisation_id, person_id, roles, network, since)"
                    + " select id, " + two.id().value() + ", id, '{MEMBER}', true, now() from fifty");
            var people = new ArrayList<Acting>();
            try (var rows = statement.executeQuery("select id from fifty")) {
                while (rows.next()) {
                    people.add(WORLD.acting(new PersonId(rows.getObject(1, UUID.class)), two));
                }
            }
            return people;
        }
    }

    @Test
    @DisplayName("take no second place when somebody asks twice, and give it back")
    void asksTwice() {
        var event = announce(Audience.NETWORK, 1);

        var first = WORLD.as(other, two, () -> EVENTS.signUp(event.id()));
        var second = WORLD.as(other, two, () -> EVENTS.signUp(event.id()));

        assertThat(second).isEqualTo(first);
        assertThat(WORLD.asPerson(other, () -> EVENTS.mine(50)))
                .extracting(Occasion::id)
                .contains(event.id());
        assertThatThrownBy(() -> WORLD.as(host, one, () -> EVENTS.signUp(event.id())))
                .isInstanceOf(ConflictException.class);
        WORLD.as(other, two, run(() -> EVENTS.signOff(event.id())));
        assertThat(WORLD.as(host, one, () -> EVENTS.signUp(event.id())).name()).isEqualTo("host");
    }

    @Test
    @DisplayName("name all faults at once")
    void namesAllFaults() {
        var draft = new NewOccasion(
                "", "", START, START.minusHours(1), " ", "javascript:alert(1)", 0, Audience.ORGANISATION, null);

        assertFaults(
                draft,
                new Fault("title", "required", ""),
                new Fault("capacity", "range", "1–10000"),
                new Fault("link", "wrong", ""),
                new Fault("endsAt", "end-before-start", ""));
        assertFaults(withPlace("", null), new Fault("place", "place-or-link", ""));
    }

    @Test
    @DisplayName("refuse the hour that the change to summer time skips, and years that are a slip")
    void refusesSkippedHour() {
        var skipped = LocalDateTime.of(2027, 3, 28, 2, 30);
        var draft = new NewOccasion(
                "Nachts", "", skipped, skipped.plusHours(3), "Ort", null, 1, Audience.ORGANISATION, null);
        assertFaults(draft, new Fault("startsAt", "time-skipped", ""));

        for (var years : List.of(-20, 11, 100, 7_974, 990_000)) {
            var far = START.plusYears(years);
            assertThatThrownBy(() -> WORLD.as(host, one, () -> EVENTS.announce(at(far))))
                    .isInstanceOfSatisfying(
                            InvalidException.class,
                            invalid -> assertThat(invalid.faults()).contains(new Fault("startsAt", "years-off", "")));
        }
        assertThat(WORLD.as(host, one, () -> EVENTS.announce(at(START.plusYears(8))))
                        .title())
                .isEqualTo("Termin");
    }

    private static NewOccasion at(LocalDateTime start) {
        return new NewOccasion("Termin", "", start, start.plusHours(3), "Ort", null, 1, Audience.ORGANISATION, null);
    }

    @Test
    @DisplayName("are not announced once they are over")
    void refusesPast() {
        var past = LocalDateTime.of(2020, 3, 28, 10, 30);
        assertFaults(
                new NewOccasion("Früher", "", past, past.plusHours(3), "Ort", null, 1, Audience.ORGANISATION, null),
                new Fault("endsAt", "in-the-past", ""));
    }

    private static NewOccasion withPlace(String place, @Nullable String link) {
        return new NewOccasion("Titel", "", START, START.plusHours(1), place, link, 5, Audience.ORGANISATION, null);
    }

    private static void assertFaults(NewOccasion draft, Fault... faults) {
        assertThatThrownBy(() -> WORLD.as(host, one, () -> EVENTS.announce(draft)))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        invalid -> assertThat(invalid.faults()).containsExactly(faults));
    }

    @Test
    @DisplayName("are changed by their organisation only, and never to fewer places than are taken")
    void changes() {
        var event = announce(Audience.NETWORK, 2);
        WORLD.as(other, two, () -> EVENTS.signUp(event.id()));
        WORLD.as(host, one, () -> EVENTS.signUp(event.id()));

        assertThatThrownBy(() -> WORLD.as(other, two, () -> EVENTS.change(event.id(), draft(Audience.NETWORK, 3))))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> WORLD.as(host, one, () -> EVENTS.change(event.id(), draft(Audience.NETWORK, 1))))
                .isInstanceOf(InvalidException.class);
        assertThat(WORLD.as(host, one, () -> EVENTS.change(event.id(), draft(Audience.NETWORK, 3)))
                        .free())
                .isEqualTo(1);
        assertThat(WORLD.as(other, two, () -> EVENTS.registrations(event.id()))).hasSize(1);
        assertThat(WORLD.as(host, one, () -> EVENTS.cancel(event.id())).cancelledAt())
                .isNotNull();
    }

    @Test
    @DisplayName("are not changed by whoever has not seen the last change")
    void keepsChangesOfOthers() {
        var event = announce(Audience.NETWORK, 2);
        var changed = WORLD.as(host, one, () -> EVENTS.change(event.id(), draft(Audience.NETWORK, 3), event.version()));

        assertThat(changed.version()).isGreaterThan(event.version());
        assertConflict(
                "changed-meanwhile", () -> EVENTS.change(event.id(), draft(Audience.NETWORK, 4), event.version()));
        assertConflict("changed-meanwhile", () -> EVENTS.cancel(event.id(), event.version()));
        assertThat(WORLD.as(host, one, () -> EVENTS.change(event.id(), draft(Audience.NETWORK, 5)))
                        .capacity())
                .isEqualTo(5);
    }

    @Test
    @DisplayName("stay as they are once they are cancelled")
    void stayCancelled() {
        var event = announce(Audience.NETWORK, 2);
        WORLD.as(host, one, () -> EVENTS.cancel(event.id()));

        assertConflict("event-cancelled", () -> EVENTS.change(event.id(), draft(Audience.NETWORK, 3)));
        assertConflict("event-cancelled", () -> EVENTS.cancel(event.id()));
        assertThat(WORLD.as(host, one, () -> EVENTS.get(one.slug(), event.id())).capacity())
                .isEqualTo(2);
    }

    private static void assertConflict(String code, Callable<Occasion> change) {
        assertThatThrownBy(() -> WORLD.as(host, one, change))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    @DisplayName("stay in their circle")
    void stayInTheirCircle() {
        var internal = announce(Audience.ORGANISATION, 5);
        var open = announce(Audience.PUBLIC, 5);

        assertThatThrownBy(() -> WORLD.as(other, two, () -> EVENTS.signUp(internal.id())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> EVENTS.get(one.slug(), internal.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> EVENTS.get(two.slug(), open.id())).isInstanceOf(NotFoundException.class);
        assertThat(EVENTS.ofOrganisation(one.slug(), PageRequest.first()).items())
                .extracting(Occasion::id)
                .contains(open.id())
                .doesNotContain(internal.id());
    }

    @Test
    @DisplayName("go into a calendar without anybody's name")
    void calendar() {
        var event = announce(Audience.PUBLIC, 5);
        WORLD.as(other, two, () -> EVENTS.signUp(event.id()));

        var text = EVENTS.calendar(one.slug(), event.id(), PAGE);

        assertThat(text.replace("\r\n ", ""))
                .contains(
                        "UID:" + event.id(),
                        "DTSTART:" + START.getYear() + "0504T080000Z",
                        "SEQUENCE:0",
                        "SUMMARY:Fachtag")
                .contains("URL:" + PAGE, "DESCRIPTION:Text\\n\\n" + PAGE)
                .contains("LOCATION:Saal", "STATUS:CONFIRMED", "BEGIN:VCALENDAR\r\n")
                .doesNotContain("ATTENDEE", "ORGANIZER", "host", "visitor");
    }

    private static Callable<Boolean> run(Runnable work) {
        return () -> {
            work.run();
            return true;
        };
    }
}
