// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.PostWritten;
import org.partnernetz.forum.Topic;
import org.partnernetz.notification.MailRhythm;
import org.partnernetz.notification.Notices;
import org.partnernetz.notification.internal.MailRhythmRepository.Due;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.text.Codes;

@DisplayName("Notices by mail")
class NoticesByMailTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Notices NOTICES = WORLD.get(Notices.class);
    private static final NoticePost POST = WORLD.get(NoticePost.class);

    private Organisation home;
    private PersonId writer;
    private PersonId reader;

    @BeforeEach
    void people() {
        var own = Codes.fresh(8).toLowerCase(Locale.ROOT);
        home = WORLD.organisation("notices-" + own);
        writer = WORLD.member(home, "notices writer " + own, Role.MEMBER);
        reader = WORLD.member(home, "notices reader " + own, Role.MEMBER);
    }

    private Topic topic() {
        return WORLD.topic(writer, home, WORLD.forum(home, Audience.ORGANISATION), Audience.ORGANISATION);
    }

    private void answer(Topic topic) {
        WORLD.as(reader, home, () -> {
            WORLD.get(Forums.class).reply(topic.id(), "Antwort");
            var facts = WORLD.kernel().facts();
            WORLD.get(CoreNotices.class).answered((PostWritten) facts.get(facts.size() - 1));
            return null;
        });
    }

    private static String text(String query) {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String sql) {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if the time had come. */
    private void post() throws Exception {
        run("update core.notice set mail_due_at = created_at where mail_due_at is not null and person_id = '" + writer
                + "'");
        POST.post(new Due(writer.value(), home.id().value()));
    }

    private String mails() {
        return text("select string_agg(subject || ' | ' || array_to_string(paragraphs, ' | '), ' || ' order by id)"
                + " from core.mail where person_id = '" + writer + "'");
    }

    @Test
    @DisplayName("come once, several in one, in the words of their kind")
    void comeOnce() throws Exception {
        var first = topic();
        var second = topic();
        answer(first);
        answer(first);
        answer(second);
        post();
        post();
        var sentence = "Antwort von " + home.name() + " im Thema";
        assertThat(mails())
                .startsWith("2 neue Mitteilungen: " + home.name() + " | Guten Tag ")
                .containsSubsequence(sentence, sentence)
                .doesNotContain(" || ");
    }

    @Test
    @DisplayName("that are alone say in the subject what they are about")
    void areShort() throws Exception {
        answer(topic());
        post();
        assertThat(mails()).startsWith("Antwort von " + home.name());
    }

    @Test
    @DisplayName("do not come once they were read, or while their reader rests")
    void needNotCome() throws Exception {
        answer(topic());
        WORLD.asPerson(writer, () -> {
            NOTICES.markAllRead();
            return null;
        });
        post();
        assertThat(mails()).isNull();
        answer(topic());
        run("update core.membership set paused_at = now() where person_id = '" + writer + "'");
        post();
        assertThat(mails()).startsWith("Ihre Mitgliedschaft").doesNotContain("Antwort");
    }

    @Test
    @DisplayName("come in the rhythm that somebody wants, for each kind")
    void keepTheRhythm() {
        assertThat(rhythm("topic-answered")).isEqualTo(MailRhythm.AT_ONCE);
        assertThat(rhythm("registration-confirmed")).isEqualTo(MailRhythm.NEVER);
        want("topic-answered", MailRhythm.WEEKLY);
        want("topic-answered", MailRhythm.NEVER);
        assertThat(rhythm("topic-answered")).isEqualTo(MailRhythm.NEVER);
        answer(topic());
        assertThat(text("select count(*) from core.notice where mail_due_at is null and person_id = '" + writer + "'"))
                .isEqualTo("1");
        assertThatThrownBy(() -> want("unknown", MailRhythm.DAILY)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("that were stopped with one click are shown as such, and begin again only where they are wanted")
    void stayStopped() {
        run("insert into core.unwanted_mail values ('" + writer + "', 'notices')");
        assertThat(rhythm("topic-answered")).isEqualTo(MailRhythm.NEVER);
        assertThat(rhythm("mentioned")).isEqualTo(MailRhythm.NEVER);
        answer(topic());
        assertThat(text("select count(*) from core.notice where mail_due_at is not null and person_id = '" + writer
                        + "'"))
                .isEqualTo("0");
        want("mentioned", MailRhythm.DAILY);
        assertThat(rhythm("topic-answered")).isEqualTo(MailRhythm.NEVER);
        assertThat(rhythm("mentioned")).isEqualTo(MailRhythm.DAILY);
    }

    private MailRhythm rhythm(String kind) {
        return WORLD.asPerson(writer, () -> NOTICES.rhythms(Locale.GERMAN)).get(kind);
    }

    private void want(String kind, MailRhythm rhythm) {
        WORLD.asPerson(writer, () -> {
            NOTICES.mail(kind, rhythm);
            return null;
        });
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "AT_ONCE,2026-11-30T10:00:00Z,2026-11-30T10:02:00Z",
        "DAILY,2026-11-30T10:00:00Z,2026-12-01T06:00:00Z",
        "DAILY,2026-11-30T05:00:00Z,2026-11-30T06:00:00Z",
        "DAILY,2026-03-28T10:00:00Z,2026-03-29T05:00:00Z",
        "WEEKLY,2026-11-30T10:00:00Z,2026-12-07T06:00:00Z",
        "WEEKLY,2026-11-30T05:59:00Z,2026-11-30T06:00:00Z",
        "WEEKLY,2026-12-06T22:00:00Z,2026-12-07T06:00:00Z",
    })
    @DisplayName("come at seven by the clock on the wall")
    void comeAtSeven(String rhythm, String at, String due) {
        assertThat(Instant.parse(text("select to_char(core.mail_time('" + rhythm + "', '" + at
                        + "') at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')")))
                .isEqualTo(Instant.parse(due));
    }

    @Test
    @DisplayName("say the same in both languages")
    void speakBoth() {
        var german = bundle(Locale.ROOT);
        assertThat(bundle(Locale.ENGLISH).keySet()).isEqualTo(german.keySet()).contains("notice.topic-answered");
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.partnernetz.notification.internal.notices",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
