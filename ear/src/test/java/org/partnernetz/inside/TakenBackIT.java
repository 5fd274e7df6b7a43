// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.draft.Drafts;
import org.partnernetz.event.Events;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.event.Occasion;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.forum.Topic;
import org.partnernetz.group.Groups;
import org.partnernetz.group.WorkingGroup;
import org.partnernetz.legal.LegalTexts;
import org.partnernetz.legal.LegalTexts.Kind;
import org.partnernetz.mail.Letter;
import org.partnernetz.mail.Mail;
import org.partnernetz.mail.Mails;
import org.partnernetz.member.NewMember;
import org.partnernetz.notification.Notices;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.repeat.Repeats;
import org.partnernetz.search.Search;
import org.partnernetz.search.SearchQuery;
import org.partnernetz.store.DataVersion;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Role;

/** Each slice writes in the test's transaction, with the server's connections and row security, or it would stay. */
@DisplayName("What is written in a transaction that is taken back is there inside, and gone afterwards:")
class TakenBackIT extends InServer {
    private static final String FITT = "fitt";
    private static final String SECRET = "einmal" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    Events events;

    @Inject
    Forums forums;

    @Inject
    Notices notices;

    @Inject
    Groups groups;

    @Inject
    Drafts drafts;

    @Inject
    Repeats repeats;

    @Inject
    LegalTexts texts;

    @Inject
    Mails mails;

    @Inject
    Search search;

    @Inject
    DataVersion version;

    @Inject
    Clock clock;

    private Acting administrator;
    private Acting member;

    @BeforeEach
    void find() throws Exception {
        administrator = person(FITT, Role.ADMINISTRATOR);
        member = person(FITT, Role.MEMBER);
    }

    @Test
    @OfSlice("member")
    @DisplayName("a member with an account")
    void member() throws Exception {
        var draft = new NewMember(
                SECRET + "@example.org", "Neu Hier", UUID.randomUUID().toString(), Set.of(Role.MEMBER), false);
        var person = takenBack(administrator, () -> {
            var added = members.add(draft);
            assertThat(members.get(added.person()).name()).isEqualTo("Neu Hier");
            return added.person();
        });
        tenant.callAs(administrator, () -> {
            assertThatThrownBy(() -> members.get(person)).isInstanceOf(NotFoundException.class);
            return person;
        });
    }

    @Test
    @OfSlice("event")
    @DisplayName("an event of the organisation, which others do not see even inside")
    void event() throws Exception {
        var stranger = person("sis", Role.ADMINISTRATOR);
        var begin = LocalDateTime.now(clock).plusDays(30).withNano(0);
        var draft =
                new NewOccasion(SECRET, "", begin, begin.plusHours(1), "Hier", null, 5, Audience.ORGANISATION, null);
        var event = takenBack(member, () -> {
            var announced = events.announce(draft).id();
            assertThat(events()).contains(announced);
            assertThat(tenant.callWithin(stranger, this::events)).doesNotContain(announced);
            return announced;
        });
        assertThat(tenant.callAs(member, this::events)).doesNotContain(event);
    }

    private List<UUID> events() {
        return events.ofOrganisation(FITT, new PageRequest(null, PageRequest.SIZE_MAX)).items().stream()
                .map(Occasion::id)
                .toList();
    }

    @Test
    @OfSlice({"fact", "notification", "forum"})
    @DisplayName("an answer, of which the author is told in the same transaction")
    void answer() throws Exception {
        var before = tenant.callAs(member, notices::unread);
        takenBack(member, () -> {
            var topic = open();
            tenant.callWithin(administrator, () -> forums.reply(topic.id(), "Ja"));
            assertThat(notices.unread()).isEqualTo(before + 1);
            return topic;
        });
        assertThat(tenant.callAs(member, notices::unread)).isEqualTo(before);
    }

    @Test
    @OfSlice("search")
    @DisplayName("a topic, which the search finds")
    void found() throws Exception {
        takenBack(member, () -> {
            var topic = open();
            assertThat(hits()).isPositive();
            return topic;
        });
        assertThat(tenant.callAs(member, this::hits)).isZero();
    }

    private Topic open() {
        var forum = forums.forums(FITT).get(0).id();
        return forums.open(new NewTopic(forum, SECRET, Audience.ORGANISATION, null, SECRET, null));
    }

    private int hits() {
        return search.find(FITT, SearchQuery.of(SECRET), Locale.GERMAN).total();
    }

    @Test
    @OfSlice("group")
    @DisplayName("a working group")
    void group() throws Exception {
        takenBack(administrator, () -> {
            groups.found(SECRET);
            assertThat(groups.mine()).extracting(WorkingGroup::name).contains(SECRET);
            return SECRET;
        });
        assertThat(tenant.callAs(administrator, groups::mine))
                .extracting(WorkingGroup::name)
                .doesNotContain(SECRET);
    }

    @Test
    @OfSlice("draft")
    @DisplayName("a draft, which is the writer's own even inside")
    void draft() throws Exception {
        takenBack(member, () -> {
            drafts.keep(SECRET, "Angefangen");
            assertThat(drafts.at(SECRET)).isPresent();
            assertThat(tenant.callWithin(administrator, () -> drafts.at(SECRET)))
                    .isEmpty();
            return SECRET;
        });
        assertThat(tenant.callAs(member, () -> drafts.at(SECRET))).isEmpty();
    }

    @Test
    @OfSlice("mail")
    @DisplayName("a mail, which nobody sends")
    void mail() throws Exception {
        takenBack(administrator, () -> {
            mails.send(Letter.of("inside", SECRET + "@example.org", "de")
                    .about(SECRET)
                    .says("Text"));
            assertThat(subjects()).contains(SECRET);
            return SECRET;
        });
        assertThat(tenant.callAs(administrator, this::subjects)).doesNotContain(SECRET);
    }

    private List<String> subjects() {
        return mails.list(new PageRequest(null, PageRequest.SIZE_MAX)).items().stream()
                .map(Mail::subject)
                .toList();
    }

    @Test
    @OfSlice("repeat")
    @DisplayName("a request with a key")
    void request() throws Exception {
        for (var time = 0; time < 2; time++) {
            takenBack(member, () -> {
                assertThat(begin()).isEqualTo(Repeats.State.NEW);
                assertThat(begin()).isEqualTo(Repeats.State.RUNNING);
                return SECRET;
            });
        }
    }

    private Repeats.State begin() {
        return repeats.begin(SECRET, "POST /topics", new byte[1]).state();
    }

    @Test
    @OfSlice("legal")
    @DisplayName("a legal text of the network")
    void legal() throws Exception {
        var before = texts.get(Kind.ACCESSIBILITY);
        takenBack(person("gim", Role.ADMINISTRATOR), () -> {
            texts.write(Kind.ACCESSIBILITY, SECRET, SECRET);
            assertThat(texts.get(Kind.ACCESSIBILITY).german()).isEqualTo(SECRET);
            return SECRET;
        });
        assertThat(texts.get(Kind.ACCESSIBILITY)).isEqualTo(before);
    }

    @Test
    @OfSlice("store")
    @DisplayName("unlike what is committed, which gives the data another version")
    void committed() throws Exception {
        var before = version.current();
        tenant.callAs(member, () -> drafts.keep(SECRET + "c", "Angefangen"));
        assertThat(version.current()).isNotEqualTo(before);
        tenant.callAs(member, () -> {
            drafts.discard(SECRET + "c");
            return SECRET;
        });
    }
}
