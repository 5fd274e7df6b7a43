// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.contribution.Contributions;
import org.partnernetz.event.Events;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.event.RegistrationConfirmed;
import org.partnernetz.fixture.Modules;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.PostWritten;
import org.partnernetz.forum.Topic;
import org.partnernetz.member.Members;
import org.partnernetz.notification.Notice;
import org.partnernetz.notification.NoticeKind;
import org.partnernetz.notification.Notices;
import org.partnernetz.notification.ReceivedNotice;
import org.partnernetz.notification.spi.NotificationKinds;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/** Sent to the right person once, read by nobody else, closed with the plugin, off where unwanted. */
@DisplayName("Notices")
class DefaultNoticesTest {
    private static final String GUIDE = "guide";

    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-22T10:00:00Z"));
    private World world;
    private Modules modules;
    private Organisation home;
    private Organisation partner;
    private PersonId author;
    private PersonId colleague;
    private PersonId abroad;

    @BeforeEach
    void people() {
        world = World.inSharedDatabase(clock);
        modules = (Modules) world.get(Contributions.class);
        home = world.organisation("notices");
        partner = world.organisation("notices-partner");
        author = world.member(home, "author", Role.MEMBER);
        colleague = world.member(home, "colleague", Role.MEMBER);
        abroad = world.member(partner, "abroad", Role.MEMBER);
        modules.start(GUIDE, (NotificationKinds) () -> List.of(new NotificationKinds.Kind("near", "kind", "phase.A")));
        Modules.enable(GUIDE, home);
    }

    @Test
    @DisplayName("tell the author of a topic of answers, also from another organisation, once until it is read")
    void answers() {
        var topic = topic();
        reply(colleague, home, topic);
        reply(abroad, partner, topic);
        assertThat(mine(author)).hasSize(1);
        var notice = mine(author).get(0);
        assertThat(notice.kind()).isEqualTo("topic-answered");
        assertThat(notice.values()).containsExactly(topic.title(), partner.name());
        assertThat(notice.address()).isEqualTo("/o/" + home.slug() + "/topics/" + topic.id() + "#new");
        assertThat(unread(author)).isOne();
        var around = world.acting(author, home).surroundings();
        assertThat(around.unread()).as("brought along").isOne();
        assertThat(around.seat().unread()).as("of this organisation").isOne();
        assertThat(open(author, notice.id())).isEqualTo(notice.address());
        assertThat(unread(author)).isZero();
        reply(colleague, home, topic);
        assertThat(mine(author)).extracting(ReceivedNotice::read).containsExactly(false, true);
    }

    @Test
    @DisplayName("do not tell authors of their own answers, but of later ones, and nobody else")
    void ownAnswers() {
        var topic = topic();
        reply(author, home, topic);
        reply(colleague, home, topic);
        assertThat(mine(author)).hasSize(1);
        assertThat(mine(colleague)).isEmpty();
        assertThat(mine(abroad)).isEmpty();
        reply(author, home, topic);
        assertThat(mine(colleague)).hasSize(1);
    }

    @Test
    @DisplayName("confirm a place to who took it")
    void places() {
        var start = World.soon();
        var draft = new NewOccasion("Sprechtag", "", start, start.plusHours(1), "Ort", null, 5, Audience.NETWORK, null);
        var event = world.as(author, home, () -> world.get(Events.class).announce(draft));
        var place = world.as(abroad, partner, () -> world.get(Events.class).signUp(event.id()));
        world.as(abroad, partner, () -> {
            world.get(CoreNotices.class)
                    .confirmed(new RegistrationConfirmed(event.id(), place.id(), partner.id(), abroad));
            return null;
        });
        var notice = mine(abroad).get(0);
        assertThat(notice.kind()).isEqualTo("registration-confirmed");
        assertThat(notice.values()).containsExactly("Sprechtag");
        assertThat(notice.address()).isEqualTo("/o/" + partner.slug() + "/events/" + event.id());
    }

    @Test
    @DisplayName("of plugins reach members of the acting organisation only")
    void reach() {
        assertThat(send(author)).isTrue();
        assertThat(send(abroad)).isFalse();
        assertThat(send(new PersonId(UUID.randomUUID()))).isFalse();
        assertThat(mine(abroad)).isEmpty();
    }

    @Test
    @DisplayName("of plugins say nothing while the plugin is stopped or off, and lead nowhere")
    void closed() {
        send(author);
        assertThat(mine(author).get(0).text()).isEqualTo("Anfang");
        assertThat(mine(author).get(0).address()).isEqualTo("/o/" + home.slug() + "/p/guide/project/4711");
        modules.stop(GUIDE);
        assertClosed();
        modules.start(GUIDE, (NotificationKinds) () -> List.of(new NotificationKinds.Kind("near", "kind", "phase.A")));
        assertThat(mine(author).get(0).closed()).isFalse();
        Modules.disable(GUIDE, home);
        assertClosed();
    }

    private void assertClosed() {
        var notice = mine(author).get(0);
        assertThat(notice.closed()).isTrue();
        assertThat(notice.text() + notice.values() + notice.address()).isEqualTo("[]");
        assertThatThrownBy(() -> open(author, notice.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("are not sent of kinds that somebody switched off, until they are switched on again")
    void unwanted() {
        want(author, "guide/near", false);
        assertThat(send(author)).isFalse();
        assertThat(send(colleague)).isTrue();
        want(author, "guide/near", true);
        assertThat(send(author)).isTrue();
        want(author, "topic-answered", false);
        reply(colleague, home, topic());
        assertThat(mine(author)).hasSize(1);
        var kinds = world.asPerson(author, () -> world.get(Notices.class).kinds(Locale.GERMAN));
        assertThat(kinds)
                .extracting(NoticeKind::key, NoticeKind::wanted)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("topic-answered", false),
                        org.assertj.core.groups.Tuple.tuple("mentioned", true),
                        org.assertj.core.groups.Tuple.tuple("forum-written", true),
                        org.assertj.core.groups.Tuple.tuple("membership-changed", true),
                        org.assertj.core.groups.Tuple.tuple("registration-confirmed", true),
                        org.assertj.core.groups.Tuple.tuple("guide/near", true));
        assertThatThrownBy(() -> want(author, "guide/other", false)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("of unknown kinds or malformed addresses are refused")
    void refused() {
        assertThatThrownBy(() -> send(new Notice("other", author, List.of(), "project", null)))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> send(new Notice("near", author, List.of(), "../../sign-out", null)))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> send(new Notice("near", author, List.of("x".repeat(201)), "project", null)))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    @DisplayName("of others can be neither seen, opened nor marked")
    void ownOnly() {
        send(author);
        var notice = mine(author).get(0).id();
        assertThatThrownBy(() -> open(colleague, notice)).isInstanceOf(NotFoundException.class);
        world.asPerson(colleague, () -> {
            world.get(Notices.class).markRead(notice);
            world.get(Notices.class).markAllRead();
            return null;
        });
        assertThat(unread(author)).isOne();
        assertThat(unread(colleague)).isZero();
    }

    @Test
    @DisplayName("are paged by key, newest first, and marked all at once")
    void pages() {
        for (var n = 0; n < 5; n++) {
            reply(colleague, home, topic());
        }
        var seen = new ArrayList<UUID>();
        String after = null;
        do {
            var page = page(author, new PageRequest(after, 2));
            page.items().forEach(notice -> seen.add(notice.id()));
            after = page.next();
        } while (after != null);
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        assertThat(unread(author)).isEqualTo(5);
        world.asPerson(author, () -> {
            world.get(Notices.class).markAllRead();
            return null;
        });
        assertThat(unread(author)).isZero();
    }

    @Test
    @DisplayName("of an organisation are gone for who left it")
    void left() {
        send(author);
        world.as(World.administratorOf(home), () -> {
            world.get(Members.class).end(author);
            return null;
        });
        assertThat(mine(author))
                .extracting(ReceivedNotice::text)
                .containsExactly("Ihre Mitgliedschaft bei " + home.name() + " ist beendet");
        assertThat(send(author)).isFalse();
    }

    private Topic topic() {
        clock.advance(Duration.ofSeconds(1));
        var forum = world.forum(home, Audience.NETWORK);
        return world.topic(author, home, forum, Audience.NETWORK);
    }

    private void reply(PersonId person, Organisation organisation, Topic topic) {
        clock.advance(Duration.ofSeconds(1));
        world.as(person, organisation, () -> {
            world.get(Forums.class).reply(topic.id(), "Antwort");
            var facts = world.kernel().facts();
            world.get(CoreNotices.class).answered((PostWritten) facts.get(facts.size() - 1));
            return null;
        });
    }

    private boolean send(PersonId to) {
        return send(new Notice("near", to, List.of("4711"), "project", "4711"));
    }

    private boolean send(Notice notice) {
        return world.as(
                colleague, home, () -> world.get(PluginNotices.class).of(GUIDE).send(notice));
    }

    private void want(PersonId person, String kind, boolean wanted) {
        world.asPerson(person, () -> {
            world.get(Notices.class).want(kind, wanted);
            return null;
        });
    }

    private String open(PersonId person, UUID notice) {
        return world.asPerson(person, () -> world.get(Notices.class).open(notice));
    }

    private int unread(PersonId person) {
        return world.asPerson(person, () -> world.get(Notices.class).unread());
    }

    private List<ReceivedNotice> mine(PersonId person) {
        return page(person, PageRequest.first()).items();
    }

    private org.partnernetz.paging.Page<ReceivedNotice> page(PersonId person, PageRequest request) {
        return world.asPerson(person, () -> world.get(Notices.class).mine(request, Locale.GERMAN));
    }
}
