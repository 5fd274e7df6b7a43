// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnernetz.forum.internal.KeptForum.AT;
import static org.partnernetz.forum.internal.KeptForum.FORUMS;
import static org.partnernetz.forum.internal.KeptForum.MODERATION;
import static org.partnernetz.forum.internal.KeptForum.WORLD;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.audit.AuditEntry;
import org.partnernetz.audit.AuditTrail;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Decision;
import org.partnernetz.forum.Decision.Kind;
import org.partnernetz.forum.Deed;
import org.partnernetz.forum.Flags;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.forum.Topic;
import org.partnernetz.group.Entry;
import org.partnernetz.group.Group;
import org.partnernetz.group.Groups;
import org.partnernetz.group.NewGroup;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/** The moderator founds the group, in the keeper's house; the author is in it for another organisation. */
@DisplayName("In the forum of a hidden group")
class GroupModerationTest {
    private static final Groups GROUPS = WORLD.get(Groups.class);

    private final String secret = "Geheim " + UUID.randomUUID();
    private Group group;
    private Topic topic;

    @BeforeEach
    void open() {
        group = WORLD.as(AT.moderator, AT.keeper, () -> GROUPS.found(new NewGroup(secret, "", Entry.HIDDEN, null)));
        seat(AT.author, AT.guests);
        seat(AT.onlooker, AT.third);
        var draft = new NewTopic(group.forum(), "Unter uns", Audience.GROUP, group.id(), "Text");
        topic = WORLD.as(AT.author, AT.guests, () -> FORUMS.open(draft));
    }

    private void seat(PersonId person, Organisation organisation) {
        WORLD.as(AT.moderator, AT.keeper, () -> {
            GROUPS.add(group.id(), person, organisation.slug());
            return person;
        });
    }

    private void lead(PersonId person, boolean chair) {
        WORLD.as(AT.moderator, AT.keeper, () -> {
            GROUPS.lead(group.id(), person, chair);
            return person;
        });
    }

    private static Topic decide(PersonId by, Organisation of, Topic about, Kind kind) {
        return WORLD.as(by, of, () -> MODERATION.decide(about.id(), kind, secret(about), null));
    }

    private static String secret(Topic topic) {
        return "Grund " + topic.id();
    }

    @Test
    @DisplayName("what is decided is told neither in trails nor in logs to those who may not know of the group")
    void staysInside() {
        var outside = List.of(log(AT.plain, AT.keeper), log(AT.theirs, AT.guests));
        decide(AT.moderator, AT.keeper, topic, Kind.CLOSED);
        WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.move(topic.id(), AT.network.id(), null));

        for (var organisation : List.of(AT.keeper, AT.guests)) {
            assertThat(about(organisation))
                    .hasSize(2)
                    .allSatisfy(entry -> assertThat(entry.details())
                            .doesNotContainValue(secret)
                            .doesNotContainValue(secret(topic)));
        }
        assertThat(List.of(log(AT.plain, AT.keeper), log(AT.theirs, AT.guests))).isEqualTo(outside);
        assertThat(log(AT.author, AT.guests)).extracting(Deed::topic).startsWith(topic.id(), topic.id());
        assertThat(AT.decisions(topic, AT.author, AT.guests))
                .extracting(Decision::reason)
                .containsExactly(secret(topic));
        assertThat(AT.decisions(topic, AT.theirs, AT.guests)).isEmpty();
    }

    private List<AuditEntry> about(Organisation organisation) {
        return WORLD
                .as(
                        World.administratorOf(organisation),
                        () -> WORLD.get(AuditTrail.class).entries(AuditTrail.Filter.all(), PageRequest.first()))
                .items()
                .stream()
                .filter(entry -> entry.item().equals(topic.id().toString()))
                .toList();
    }

    private static List<Deed> log(PersonId person, Organisation organisation) {
        return WORLD.as(person, organisation, () -> MODERATION.log(PageRequest.first()))
                .items();
    }

    @Test
    @DisplayName("chairs decide whatever their organisation, as long as they lead; members do not")
    void chairsDecide() {
        assertThatThrownBy(() -> decide(AT.onlooker, AT.third, topic, Kind.HIDDEN))
                .isInstanceOf(NotAllowedException.class);
        lead(AT.onlooker, true);

        assertThat(WORLD.as(AT.onlooker, AT.third, () -> MODERATION.isKept(topic.id())))
                .isTrue();
        assertThat(WORLD.as(AT.author, AT.guests, () -> MODERATION.isKept(topic.id())))
                .isFalse();
        assertThat(decide(AT.onlooker, AT.third, topic, Kind.HIDDEN).hidden()).isTrue();
        assertThat(about(AT.keeper)).extracting(AuditEntry::action).containsExactly("topic.hidden");
        assertThat(WORLD.as(AT.onlooker, AT.third, () -> MODERATION.takeBack(topic.id(), Kind.HIDDEN, null))
                        .hidden())
                .isFalse();
        assertThatThrownBy(
                        () -> WORLD.as(AT.onlooker, AT.third, () -> MODERATION.move(topic.id(), AT.network.id(), null)))
                .isInstanceOf(RuntimeException.class);
        var elsewhere = WORLD.topic(AT.author, AT.guests, AT.network, Audience.NETWORK);
        assertThatThrownBy(() -> decide(AT.onlooker, AT.third, elsewhere, Kind.HIDDEN))
                .isInstanceOf(NotAllowedException.class);

        lead(AT.onlooker, false);
        assertThatThrownBy(() -> decide(AT.onlooker, AT.third, topic, Kind.CLOSED))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    @DisplayName(
            "a report about the only one who leads reaches those who run the keeper's house, and not that one alone")
    void reportAboutLead() {
        var head = WORLD.member(AT.keeper, "Haus " + UUID.randomUUID(), Role.ADMINISTRATOR);
        var own = new NewTopic(group.forum(), "Von der Leitung", Audience.GROUP, group.id(), "Text");
        var about = WORLD.as(AT.moderator, AT.keeper, () -> FORUMS.open(own));
        var post = AT.posts(about, AT.onlooker, AT.third).get(0);
        WORLD.as(AT.onlooker, AT.third, () -> {
            WORLD.get(Flags.class).raise(post.id(), "Bitte ansehen");
            return post;
        });

        var told = AT.notices(head).stream()
                .filter(notice -> notice.kind().equals("lead-flagged"))
                .toList();
        assertThat(told)
                .singleElement()
                .satisfies(notice -> assertThat(notice.values().toString())
                        .contains(AT.third.name())
                        .doesNotContain(secret));
        assertThat(AT.notices(AT.theirs)).noneMatch(notice -> notice.kind().equals("lead-flagged"));
    }

    @Test
    @DisplayName("a plain member who leads it decides, and is asked to look at what was flagged")
    void plainChair() {
        lead(AT.author, true);
        var post = AT.answer(topic, AT.onlooker, AT.third, "Werbung");
        WORLD.as(AT.moderator, AT.keeper, () -> {
            WORLD.get(Flags.class).raise(post.id(), "Bitte ansehen");
            return post;
        });

        assertThat(AT.notices(AT.author))
                .anyMatch(notice -> notice.kind().equals("post-flagged")
                        && notice.address().endsWith("topics/" + topic.id() + "#b-" + post.id()));
        WORLD.as(AT.author, AT.guests, () -> MODERATION.hidePost(post.id(), "Werbung", null));
        assertThat(AT.posts(topic, AT.moderator, AT.keeper)).anyMatch(seen -> seen.hidden());
        assertThatThrownBy(() -> WORLD.as(AT.theirs, AT.guests, () -> MODERATION.hidePost(post.id(), "x", null)))
                .isInstanceOf(NotFoundException.class);
    }
}
