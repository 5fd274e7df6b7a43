// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.event.Events;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.event.Occasion;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.member.Members;
import org.partnernetz.member.MembershipChange;
import org.partnernetz.notification.Notices;
import org.partnernetz.notification.ReceivedNotice;
import org.partnernetz.notification.Waiting;
import org.partnernetz.notification.internal.MailRhythmRepository.Due;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.text.Codes;

@DisplayName("People are told")
class MembershipNoticesTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Members MEMBERS = WORLD.get(Members.class);
    private static final Events EVENTS = WORLD.get(Events.class);

    private Organisation home;
    private PersonId chief;
    private PersonId member;

    @BeforeEach
    void people() {
        var own = Codes.fresh(8).toLowerCase(Locale.ROOT);
        home = WORLD.organisation("told-" + own);
        chief = WORLD.member(home, "told chief " + own, Role.ADMINISTRATOR);
        member = WORLD.member(home, "told member " + own, Role.MEMBER);
    }

    @Test
    @DisplayName("what changed in their membership, in the words of their language")
    void changes() {
        change(Set.of(Role.MEMBER, Role.MODERATOR), null);
        change(Set.of(Role.GUEST), World.soon().toLocalDate());
        WORLD.as(chief, home, () -> MEMBERS.pause(member));
        WORLD.as(chief, home, () -> MEMBERS.resume(member));
        var at = home.name();
        assertThat(told(Locale.GERMAN))
                .containsExactlyInAnyOrder(
                        "Ihre Rollen bei " + at + " sind jetzt: Gast",
                        "Ihr letzter Tag bei " + at + " ist jetzt der 4. Mai "
                                + World.soon().getYear(),
                        "Sie nehmen für " + at + " nicht mehr am Netzwerk teil",
                        "Ihre Mitgliedschaft bei " + at + " ruht",
                        "Sie sind wieder bei " + at + " dabei");
        assertThat(told(Locale.ENGLISH))
                .contains("Your last day at " + at + " is now 4 May "
                        + World.soon().getYear());
        assertThat(notices(chief)).isEmpty();
    }

    @Test
    @DisplayName("by mail, too, that it has ended, though they belong there no more")
    void ended() throws Exception {
        WORLD.as(chief, home, () -> {
            MEMBERS.end(member);
            return member;
        });
        assertThat(told(Locale.GERMAN)).containsExactly("Ihre Mitgliedschaft bei " + home.name() + " ist beendet");
        run("update core.notice set mail_due_at = created_at where person_id = '" + member + "'");
        WORLD.get(NoticePost.class).post(new Due(member.value(), home.id().value()));
        assertThat(text("select subject from core.mail where person_id = '" + member + "'"))
                .isEqualTo("Ihre Mitgliedschaft bei " + home.name() + " ist beendet");
    }

    @Test
    @DisplayName("on the page that an event changed or does not take place, without a second mail")
    void events() throws SQLException {
        var start = World.soon();
        var draft = new NewOccasion(
                "Sprechtag", "", start, start.plusHours(1), "Ort", null, 5, Audience.ORGANISATION, null);
        var event = WORLD.as(chief, home, () -> EVENTS.announce(draft));
        WORLD.as(member, home, () -> EVENTS.signUp(event.id()));
        WORLD.as(chief, home, () -> EVENTS.signUp(event.id()));
        var later = new NewOccasion(
                "Sprechtag",
                "",
                start.plusDays(1),
                start.plusDays(1).plusHours(1),
                "Ort",
                null,
                5,
                Audience.ORGANISATION,
                null);
        WORLD.as(chief, home, () -> EVENTS.change(event.id(), later, null));
        assertThat(told(Locale.GERMAN)).containsExactly("Ein Termin hat sich geändert: Sprechtag");
        cancel(event);
        assertThat(told(Locale.GERMAN))
                .containsExactlyInAnyOrder(
                        "Ein Termin hat sich geändert: Sprechtag", "Ein Termin ist abgesagt: Sprechtag");
        assertThat(notices(chief)).isEmpty();
        assertThat(text("select count(*) from core.notice where mail_due_at is not null and person_id = '" + member
                        + "'"))
                .isEqualTo("0");
    }

    @Test
    @DisplayName("how many requests wait for them, where they decide about them")
    void waiting() throws SQLException {
        run("insert into core.join_request (id, organisation_id, name, email, language, message, asked_at)"
                + " select gen_random_uuid(), " + home.id().value()
                + ", 'Neu', 'x' || n || '@test.example', 'de', 'Hallo',"
                + " now() from generate_series(1, 2) n");
        assertThat(WORLD.asPerson(chief, () -> WORLD.get(Notices.class).waiting()))
                .containsExactly(new Waiting(home.slug(), home.name(), Waiting.Kind.JOIN, 2));
        assertThat(WORLD.asPerson(member, () -> WORLD.get(Notices.class).waiting()))
                .isEmpty();
    }

    private void cancel(Occasion event) {
        WORLD.as(chief, home, () -> EVENTS.cancel(event.id(), null));
    }

    private void change(Set<Role> roles, @Nullable LocalDate lastDay) {
        WORLD.as(chief, home, () -> MEMBERS.change(member, new MembershipChange(roles, false, lastDay)));
    }

    private List<String> told(Locale language) {
        return WORLD.asPerson(member, () -> WORLD.get(Notices.class).newest(20, language)).stream()
                .map(ReceivedNotice::text)
                .toList();
    }

    private static List<ReceivedNotice> notices(PersonId person) {
        return WORLD.asPerson(person, () -> WORLD.get(Notices.class).mine(PageRequest.first(), Locale.GERMAN))
                .items();
    }

    private static String text(String query) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private static void run(String sql) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
