// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.event.Events;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.event.Occasion;
import org.partnernetz.event.host.EventDesk;
import org.partnernetz.event.host.GuestPlaces;
import org.partnernetz.event.host.NewGuest;
import org.partnernetz.event.host.Participant;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.member.host.StrangerRequests;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.problem.TooManyAttemptsException;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.SystemMember;
import org.partnernetz.text.Codes;

@DisplayName("Guests without an account")
class GuestPlacesTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Events EVENTS = WORLD.get(Events.class);
    private static final EventDesk DESK = WORLD.get(EventDesk.class);
    private static final GuestPlaces PLACES = WORLD.get(GuestPlaces.class);
    private static final LocalDateTime START = World.soon();

    private Organisation home;
    private PersonId author;
    private String own;

    @BeforeEach
    void people() {
        own = Codes.fresh(8).toLowerCase(Locale.ROOT).replaceAll("[0-9]", "x");
        home = WORLD.organisation("guests-" + own);
        author = WORLD.member(home, "Gastgeber " + own, Role.MEMBER);
    }

    private Occasion announce(Audience audience, int capacity) {
        var draft = new NewOccasion("Infoabend", "", START, START.plusHours(2), "Saal", null, capacity, audience, null);
        return WORLD.as(author, home, () -> EVENTS.announce(draft));
    }

    private static NewGuest guest(@Nullable String email, @Nullable String phone) {
        return new NewGuest("Samira", email, phone, "de", "Dari", true);
    }

    /** Each test asks from a network address of its own: they are counted. */
    private void ask(Occasion event, NewGuest guest) {
        PLACES.ask(home.slug(), event.id(), guest, own);
    }

    private String address(String name) {
        return name + "-" + own + "@example.org";
    }

    private List<Participant> participants(Occasion event) {
        return WORLD.as(author, home, () -> DESK.participants(event.id()));
    }

    private int registered(Occasion event) {
        return WORLD.as(author, home, () -> EVENTS.get(home.slug(), event.id())).registered();
    }

    private static String mailed(String address) {
        return text(
                "select replace(s.path, '/places/', '') from core.mail_secret s join core.mail m on m.id = s.mail_id"
                        + " where m.recipient = '" + address + "' order by m.created_at desc, m.id desc limit 1");
    }

    private static String text(String query) {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void conflicts(ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    @DisplayName("take a place with the code from their mail, and give it back with it")
    void takeAPlace() {
        var event = announce(Audience.PUBLIC, 3);
        ask(event, guest(address("Gast"), null));
        assertThat(registered(event)).as("nobody has confirmed").isZero();
        var code = mailed(address("gast"));

        assertThat(PLACES.look(code).orElseThrow().confirmed()).isFalse();
        PLACES.confirm(code);
        PLACES.confirm(code);

        assertThat(registered(event)).isEqualTo(1);
        assertThat(participants(event)).singleElement().satisfies(one -> {
            assertThat(one.waits()).isFalse();
            assertThat(one.guest()).isEqualTo(new Participant.Guest(address("gast"), null, "Dari", true, true));
        });
        PLACES.giveBack(code);
        assertThat(registered(event)).isZero();
        assertThat(PLACES.look(code)).isEmpty();
    }

    @Test
    @DisplayName("with a telephone number alone are taken in by an organiser")
    void areCalled() {
        var event = announce(Audience.PUBLIC, 1);
        ask(event, guest(null, "0681 / 12345-6"));
        var waiting = participants(event).get(0);
        assertThat(waiting.waits()).isTrue();
        WORLD.as(author, home, () -> {
            DESK.admit(event.id(), waiting.id());
            return null;
        });
        assertThat(registered(event)).isEqualTo(1);
        conflicts(() -> ask(event, guest(address("spaet"), null)), "event-full");
        WORLD.as(author, home, () -> {
            DESK.remove(event.id(), waiting.id());
            return null;
        });
        assertThat(registered(event)).isZero();
    }

    @Test
    @DisplayName("get no more places than there are, however late they confirm")
    void getNoMore() {
        var event = announce(Audience.PUBLIC, 1);
        ask(event, guest(address("eins"), null));
        ask(event, guest(address("zwei"), null));
        PLACES.confirm(mailed(address("eins")));
        conflicts(() -> PLACES.confirm(mailed(address("zwei"))), "event-full");
        assertThat(registered(event)).isEqualTo(1);
    }

    @Test
    @DisplayName("are answered alike whether or not they asked before, and get one mail in ten minutes")
    void areAnsweredAlike() {
        var event = announce(Audience.PUBLIC, 3);
        ask(event, guest(address("zweimal"), null));
        var code = mailed(address("zweimal"));
        ask(event, guest(address("ZWEIMAL"), null));
        assertThat(mailed(address("zweimal"))).isEqualTo(code);
        assertThat(participants(event)).hasSize(1);
    }

    @Test
    @DisplayName("find no event that is not public, and none of another organisation")
    void findPublicOnesAlone() {
        var internal = announce(Audience.NETWORK, 3);
        var open = announce(Audience.PUBLIC, 3);
        var other = WORLD.organisation("guests-other-" + own);
        assertThatThrownBy(() -> ask(internal, guest(address("a"), null))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> PLACES.ask(other.slug(), open.id(), guest(address("a"), null), own))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> PLACES.ask(home.slug(), UUID.randomUUID(), guest(address("a"), null), own))
                .isInstanceOf(NotFoundException.class);
        assertThat(PLACES.look("unbekannt")).isEmpty();
        assertThatThrownBy(() -> PLACES.confirm("unbekannt")).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("are told beside the field what is wrong")
    void areTold() {
        var event = announce(Audience.PUBLIC, 3);
        assertThat(faults(event, guest(null, " "))).containsExactly(new Fault("email", "address-or-phone", ""));
        assertThat(faults(event, guest("a@b", "12a")))
                .extracting(Fault::field, Fault::code)
                .containsExactly(tuple("email", "not-an-address"), tuple("phone", "not-a-phone"));
    }

    private List<Fault> faults(Occasion event, NewGuest guest) {
        try {
            ask(event, guest);
            return List.of();
        } catch (InvalidException e) {
            return e.faults();
        }
    }

    @Test
    @DisplayName("from one place ask so often and no more")
    void askSoOften() {
        var event = announce(Audience.PUBLIC, 3);
        for (var number = 0; number < StrangerRequests.MAX; number++) {
            ask(event, guest(address("n" + number), null));
        }
        assertThatThrownBy(() -> ask(event, guest(address("mehr"), null))).isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    @DisplayName("are told of a change and of the end, and are forgotten some time after it")
    void areForgotten() {
        var event = announce(Audience.PUBLIC, 3);
        ask(event, guest(address("kommt"), null));
        ask(event, guest(address("kommt-nicht"), null));
        PLACES.confirm(mailed(address("kommt")));
        assertThat(WORLD.as(author, home, () -> DESK.write(event.id(), "Hinweis", "Bis bald")))
                .isEqualTo(1);

        var guests = WORLD.get(GuestRepository.class);
        var organisation = home.id().value();
        var now = EventRules.instant(START).plus(Duration.ofDays(20));
        WORLD.as(SystemMember.of(home), () -> {
            assertThat(guests.forget(organisation, now.minus(Duration.ofDays(21)), now))
                    .isZero();
            assertThat(guests.expire(organisation, now)).isEqualTo(1);
            assertThat(guests.forget(organisation, now.minus(Duration.ofDays(14)), now))
                    .isEqualTo(1);
            return null;
        });
        assertThat(participants(event)).isEmpty();
        assertThat(registered(event)).as("the number stays").isEqualTo(1);
        assertThat(text("select count(*) from core.event_guest where name is not null and event_id = '" + event.id()
                        + "'"))
                .isEqualTo("0");
    }
}
