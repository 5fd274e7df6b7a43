// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.event.Events;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.event.Occasion;
import org.partnernetz.event.host.EventDesk;
import org.partnernetz.event.host.Organiser;
import org.partnernetz.event.host.Participant;
import org.partnernetz.event.host.Sent;
import org.partnernetz.fixture.World;
import org.partnernetz.group.Groups;
import org.partnernetz.member.Members;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("Those who organise an event")
class EventDeskTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Events EVENTS = WORLD.get(Events.class);
    private static final EventDesk DESK = WORLD.get(EventDesk.class);
    private static final LocalDateTime START = World.soon();

    private static Organisation home;
    private static Organisation abroad;
    private static PersonId author;
    private static PersonId colleague;
    private static PersonId guest;
    private static PersonId seeker;
    private static PersonId moderator;
    private static PersonId stranger;

    @BeforeAll
    static void people() {
        home = WORLD.organisation("desk-home");
        abroad = WORLD.organisation("desk-abroad");
        author = WORLD.member(home, "desk author", Role.MEMBER);
        colleague = WORLD.member(home, "desk colleague", Role.MEMBER);
        guest = WORLD.member(home, "desk guest", Role.GUEST);
        seeker = WORLD.member(home, "desk seeker", false, Role.CLIENT);
        moderator = WORLD.member(home, "desk moderator", Role.MODERATOR);
        stranger = WORLD.member(abroad, "desk stranger", Role.ADMINISTRATOR);
    }

    private static NewOccasion draft(String place, LocalDateTime start) {
        return new NewOccasion("Fachtag", "", start, start.plusHours(2), place, null, 9, Audience.PUBLIC, null);
    }

    private static Occasion announce() {
        return WORLD.as(author, home, () -> EVENTS.announce(draft("Saal", START)));
    }

    private static boolean organises(PersonId person, Organisation organisation, Occasion event) {
        return WORLD.as(person, organisation, () -> DESK.organises(event.id()));
    }

    private static void add(PersonId by, Occasion event, PersonId person) {
        WORLD.as(by, home, () -> {
            DESK.addOrganiser(event.id(), person);
            return null;
        });
    }

    private static List<Participant> participants(PersonId person, Occasion event) {
        return WORLD.as(person, home, () -> DESK.participants(event.id()));
    }

    @Test
    @DisplayName("are its author and the moderators, and nobody else")
    void areFew() {
        var event = announce();
        assertThat(organises(author, home, event)).isTrue();
        assertThat(organises(moderator, home, event)).isTrue();
        assertThat(organises(colleague, home, event)).isFalse();
        assertThat(organises(guest, home, event)).isFalse();
        assertThat(organises(seeker, home, event)).isFalse();
        assertThat(organises(stranger, abroad, event)).isFalse();
        assertThatThrownBy(() -> participants(colleague, event)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> WORLD.as(stranger, abroad, () -> DESK.letters(event.id())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("add colleagues, who then change it and see who comes, and take them away again")
    void addColleagues() {
        var event = announce();
        add(author, event, colleague);
        WORLD.as(stranger, abroad, () -> EVENTS.signUp(event.id()));

        var changed = WORLD.as(colleague, home, () -> EVENTS.change(event.id(), draft("Aula", START)));
        assertThat(changed.place()).isEqualTo("Aula");
        assertThat(participants(colleague, event))
                .extracting(Participant::name, Participant::organisation)
                .containsExactly(tuple("desk stranger", abroad.slug()));
        assertThat(WORLD.as(author, home, () -> DESK.organisers(event.id())))
                .extracting(Organiser::person, Organiser::author)
                .containsExactly(tuple(author, true), tuple(colleague, false));

        WORLD.as(author, home, () -> {
            DESK.removeOrganiser(event.id(), colleague);
            return null;
        });
        assertThatThrownBy(() -> WORLD.as(colleague, home, () -> EVENTS.cancel(event.id())))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    @DisplayName("add nobody who does not work in the organisation")
    void addColleaguesAlone() {
        var event = announce();
        for (var person : List.of(guest, seeker, stranger)) {
            assertThatThrownBy(() -> add(author, event, person)).isInstanceOf(InvalidException.class);
        }
        assertThatThrownBy(() -> add(colleague, event, colleague)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("add nobody to the event of a group who is not in it")
    void addMembersOfGroupAlone() {
        var group = WORLD.as(author, home, () -> WORLD.get(Groups.class).found("AG Saal"));
        WORLD.as(author, home, () -> {
            WORLD.get(Groups.class).add(group.id(), colleague);
            return null;
        });
        var draft =
                new NewOccasion("Klausur", "", START, START.plusHours(2), "Saal", null, 9, Audience.GROUP, group.id());
        var event = WORLD.as(author, home, () -> EVENTS.announce(draft));

        assertThat(WORLD.as(author, home, () -> DESK.candidates(event.id())))
                .extracting(Organiser::person)
                .containsExactly(colleague);
        assertThatThrownBy(() -> add(author, event, moderator)).isInstanceOf(InvalidException.class);
        add(author, event, colleague);
    }

    @Test
    @DisplayName("are no longer among them when they leave the organisation")
    void leave() {
        var leaver = WORLD.member(home, "desk leaver", Role.MEMBER);
        var event = announce();
        add(author, event, leaver);
        WORLD.as(World.administratorOf(home), () -> {
            WORLD.get(Members.class).end(leaver);
            return null;
        });
        assertThat(WORLD.as(author, home, () -> DESK.organisers(event.id())))
                .extracting(Organiser::person)
                .containsExactly(author);
    }

    @ParameterizedTest(name = "{0}, {1} minutes later")
    @CsvSource({"Saal,0,0", "Saal,30,1", "Aula,0,1"})
    @DisplayName("tell all who come about another time or place, and about nothing else")
    void tellOfChanges(String place, int later, int letters) {
        var event = announce();
        WORLD.as(stranger, abroad, () -> EVENTS.signUp(event.id()));
        WORLD.as(author, home, () -> EVENTS.change(event.id(), draft(place, START.plusMinutes(later))));
        assertThat(WORLD.as(author, home, () -> DESK.letters(event.id())))
                .hasSize(letters)
                .allSatisfy(sent -> assertThat(sent.kind()).isEqualTo(Sent.Kind.CHANGED));
    }

    @Test
    @DisplayName("tell all who wanted to come when it is cancelled")
    void tellOfTheEnd() {
        var event = announce();
        WORLD.as(stranger, abroad, () -> EVENTS.signUp(event.id()));
        WORLD.as(author, home, () -> EVENTS.cancel(event.id()));
        assertThat(WORLD.as(author, home, () -> DESK.letters(event.id())))
                .extracting(Sent::kind, Sent::recipients)
                .containsExactly(tuple(Sent.Kind.CANCELLED, 1));
    }

    @Test
    @DisplayName("write to all who come, a few times a day, and to nobody where nobody comes")
    void write() {
        var event = announce();
        assertThatThrownBy(() -> writeOnce(event, "Betreff"))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).isEqualTo("nobody-to-write-to"));
        WORLD.as(stranger, abroad, () -> EVENTS.signUp(event.id()));
        assertThatThrownBy(() -> writeOnce(event, " ")).isInstanceOf(InvalidException.class);
        for (var number = 1; number <= EventDesk.LETTERS_MAX; number++) {
            assertThat(writeOnce(event, "Nachricht " + number)).isEqualTo(1);
        }
        assertThatThrownBy(() -> writeOnce(event, "Zu viel"))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).isEqualTo("too-many-letters"));
    }

    @Test
    @DisplayName("write no more often if two of them write at the same time")
    void writeAtTheSameTime() {
        var event = announce();
        WORLD.as(stranger, abroad, () -> EVENTS.signUp(event.id()));
        for (var number = 1; number < EventDesk.LETTERS_MAX; number++) {
            writeOnce(event, "Nachricht " + number);
        }
        var both = Stream.of("Ich", "Ich auch")
                .map(subject -> CompletableFuture.supplyAsync(() -> isWritten(event, subject)))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
    }

    private static boolean isWritten(Occasion event, String subject) {
        try {
            return writeOnce(event, subject) == 1;
        } catch (ConflictException e) {
            return false;
        }
    }

    private static int writeOnce(Occasion event, String subject) {
        return WORLD.as(author, home, () -> DESK.write(event.id(), subject, "Bitte mitbringen:\n\nZeugnisse"));
    }

    @Test
    @DisplayName("find it among the past ones when it is over")
    void past() {
        var event = announce();
        assertThat(WORLD.as(
                        author,
                        home,
                        () -> EVENTS.past(home.slug(), PageRequest.first()).items()))
                .extracting(Occasion::id)
                .doesNotContain(event.id());
    }
}
