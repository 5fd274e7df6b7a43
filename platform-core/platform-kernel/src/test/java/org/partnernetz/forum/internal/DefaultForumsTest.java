// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Forum;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.forum.Post;
import org.partnernetz.forum.PostWritten;
import org.partnernetz.forum.TopicSummary;
import org.partnernetz.group.Groups;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("The forum")
class DefaultForumsTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Forums FORUMS = WORLD.get(Forums.class);

    private static Organisation one;
    private static Organisation two;
    private static PersonId writer;
    private static PersonId moderator;
    private static PersonId inside;
    private static PersonId other;
    private static Forum network;
    private static Forum open;
    private static Forum internal;

    @BeforeAll
    static void people() {
        one = WORLD.organisation("one");
        two = WORLD.organisation("two");
        writer = WORLD.member(one, "writer", Role.MEMBER);
        moderator = WORLD.member(one, "moderator", Role.MODERATOR);
        inside = WORLD.member(one, "inside", false, Role.MEMBER);
        other = WORLD.member(two, "other", Role.MEMBER);
        network = WORLD.forum(one, Audience.NETWORK);
        open = WORLD.forum(one, Audience.PUBLIC);
        internal = WORLD.forum(one, Audience.ORGANISATION);
    }

    @Test
    @DisplayName("lets a professional of another organisation answer a network topic")
    void answersAcrossOrganisations() {
        var topic = WORLD.topic(writer, one, network, Audience.NETWORK);

        var reply = WORLD.as(other, two, () -> FORUMS.reply(topic.id(), "**Gute** Frage"));

        assertThat(reply.author().organisationSlug()).isEqualTo(two.slug());
        assertThat(reply.html()).isEqualTo("<p><strong>Gute</strong> Frage</p>");
        assertThat(reply.mine()).isTrue();
        var page = WORLD.as(writer, one, () -> FORUMS.read(one.slug(), topic.id(), PageRequest.first()));
        assertThat(page.topic().posts()).isEqualTo(2);
        assertThat(page.posts().items())
                .extracting(post -> post.author().name())
                .containsExactly("writer", "other");
        assertThat(WORLD.kernel().facts()).contains(new PostWritten(topic.id(), reply.id(), two.id(), other));
    }

    @Test
    @DisplayName("shows a visitor what is public in the organisation of the address, without names")
    void visitorSeesPublicOnly() {
        var hidden = WORLD.topic(writer, one, network, Audience.NETWORK);
        var shown = WORLD.topic(writer, one, open, Audience.PUBLIC);

        assertThat(FORUMS.ofOrganisation(one.slug(), PageRequest.first()).items())
                .extracting(TopicSummary::id)
                .contains(shown.id())
                .doesNotContain(hidden.id());
        var page = FORUMS.read(one.slug(), shown.id(), PageRequest.first());
        assertThat(page.topic().author().name()).isNull();
        assertThat(page.posts().items())
                .isNotEmpty()
                .allMatch(post -> post.author().person() == null);
        assertThatThrownBy(() -> FORUMS.topic(two.slug(), shown.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> FORUMS.topic(one.slug(), hidden.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> FORUMS.forum(one.slug(), network.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("names all faults of a draft at once")
    void namesAllFaults() {
        var draft = new NewTopic(internal.id(), " \u200b ", Audience.NETWORK, null, "x".repeat(20_001));

        assertThatThrownBy(() -> WORLD.as(writer, one, () -> FORUMS.open(draft)))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        invalid -> assertThat(invalid.faults())
                                .containsExactly(
                                        new Fault("title", "required", ""),
                                        new Fault("text", "too-long", "20000"),
                                        new Fault("audience", "wider-than-forum", "")));
    }

    @ParameterizedTest
    @DisplayName("refuses a post of which nothing is seen, written first, later or instead")
    @ValueSource(strings = {"\u3164", "&nbsp;", "![](https://x.example/a.png)", "[//]: # (x)"})
    void refusesNothing(String text) {
        var topic = WORLD.topic(writer, one, internal, Audience.ORGANISATION);
        var first = WORLD.as(writer, one, () -> FORUMS.reply(topic.id(), "Text"));
        var draft = new NewTopic(internal.id(), "Titel", Audience.ORGANISATION, null, text);

        for (var work : List.<Callable<Object>>of(
                () -> FORUMS.open(draft), () -> FORUMS.reply(topic.id(), text), () -> FORUMS.edit(first.id(), text))) {
            assertThatThrownBy(() -> WORLD.as(writer, one, work))
                    .isInstanceOfSatisfying(
                            InvalidException.class,
                            invalid -> assertThat(invalid.faults()).containsExactly(new Fault("text", "required", "")));
        }
    }

    @Test
    @DisplayName("keeps text composed, and what joins within words")
    void composes() {
        var draft = new NewTopic(
                internal.id(), "می\u200cخواهم 👩\u200d👧", Audience.ORGANISATION, null, "Nguye\u0302\u0303n");
        var topic = WORLD.as(writer, one, () -> FORUMS.open(draft));

        assertThat(topic.title()).isEqualTo("می\u200cخواهم 👩\u200d👧");
        assertThat(WORLD.as(writer, one, () -> FORUMS.read(one.slug(), topic.id(), PageRequest.first()))
                        .posts()
                        .items())
                .extracting(Post::markdown)
                .containsExactly("Nguyễn");
    }

    @Test
    @DisplayName("keeps whoever takes no part out of the network")
    void othersStayInside() {
        var draft = new NewTopic(network.id(), "Titel", Audience.NETWORK, null, "Text");

        assertThatThrownBy(() -> WORLD.as(inside, one, () -> FORUMS.open(draft)))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        invalid -> assertThat(invalid.faults())
                                .containsExactly(new Fault("audience", "not-in-network", "")));
    }

    @Test
    @DisplayName("shows a group's topic to the group alone")
    void groupTopics() {
        var group = WORLD.as(moderator, one, () -> {
            var founded = WORLD.get(Groups.class).found("AG");
            WORLD.get(Groups.class).add(founded.id(), other, two.slug());
            return founded;
        });
        var draft = new NewTopic(network.id(), "Gruppe", Audience.GROUP, group.id(), "Text");
        var topic = WORLD.as(moderator, one, () -> FORUMS.open(draft));

        assertThat(WORLD.as(other, two, () -> FORUMS.topic(two.slug(), topic.id()))
                        .groupName())
                .isEqualTo("AG");
        assertThat(WORLD.as(other, two, () -> FORUMS.reply(topic.id(), "Dabei"))
                        .author()
                        .name())
                .isEqualTo("other");
        assertThatThrownBy(() -> WORLD.as(writer, one, () -> FORUMS.topic(one.slug(), topic.id())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> WORLD.as(writer, one, () -> FORUMS.open(draft)))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        invalid -> assertThat(invalid.faults()).containsExactly(new Fault("group", "wrong", "")));
    }

    @Test
    @DisplayName("refuses answers and edits once a moderator closed the topic")
    void closedTopics() {
        var topic = WORLD.topic(writer, one, network, Audience.NETWORK);
        var first = WORLD.as(writer, one, () -> FORUMS.read(one.slug(), topic.id(), PageRequest.first()))
                .posts()
                .items()
                .get(0);

        assertThatThrownBy(() -> WORLD.as(writer, one, () -> FORUMS.close(topic.id())))
                .isInstanceOf(NotAllowedException.class);
        assertThat(WORLD.as(moderator, one, () -> FORUMS.close(topic.id())).closedAt())
                .isNotNull();

        assertThatThrownBy(() -> WORLD.as(other, two, () -> FORUMS.reply(topic.id(), "Noch etwas")))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        conflict -> assertThat(conflict.code()).isEqualTo("topic-closed"));
        assertThatThrownBy(() -> WORLD.as(writer, one, () -> FORUMS.edit(first.id(), "Neu")))
                .isInstanceOf(ConflictException.class);
        assertThat(WORLD.as(moderator, one, () -> FORUMS.reopen(topic.id())).closedAt())
                .isNull();
        assertThat(WORLD.as(writer, one, () -> FORUMS.edit(first.id(), "Neu")).markdown())
                .isEqualTo("Neu");
        assertThatThrownBy(() -> WORLD.as(moderator, one, () -> FORUMS.edit(first.id(), "Fremd")))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    @DisplayName("marks what was shown as read, and what came later as unread")
    void unreadMarks() {
        var topic = WORLD.topic(writer, one, network, Audience.NETWORK);
        assertThat(unread(other)).contains(topic.id());

        WORLD.as(other, two, () -> FORUMS.look(two.slug(), topic.id(), PageRequest.first()));
        assertThat(unread(other)).as("only looked at").contains(topic.id());

        WORLD.as(other, two, () -> FORUMS.read(two.slug(), topic.id(), PageRequest.first()));
        assertThat(unread(other)).doesNotContain(topic.id());

        WORLD.as(writer, one, () -> FORUMS.reply(topic.id(), "Nachtrag"));
        assertThat(unread(other)).contains(topic.id());
        assertThat(unread(writer)).doesNotContain(topic.id());
    }

    private static List<UUID> unread(PersonId person) {
        return WORLD.asPerson(person, () -> FORUMS.unread(50)).stream()
                .map(unread -> unread.topic().id())
                .toList();
    }

    @Test
    @DisplayName("pages through posts by key without gaps; a changed key begins again")
    void pagesByKey() {
        var topic = WORLD.topic(writer, one, network, Audience.NETWORK);
        var written = new ArrayList<String>(List.of("Text"));
        for (var number = 1; number <= 6; number++) {
            var text = "Beitrag " + number;
            WORLD.as(writer, one, () -> FORUMS.reply(topic.id(), text));
            written.add(text);
        }
        var read = new ArrayList<String>();
        String key = null;
        do {
            var request = new PageRequest(key, 3);
            var page = WORLD.as(writer, one, () -> FORUMS.read(one.slug(), topic.id(), request))
                    .posts();
            page.items().stream().map(Post::markdown).forEach(read::add);
            key = page.next();
        } while (key != null);

        assertThat(read).containsExactlyElementsOf(written);
        var tampered = new PageRequest("x1234", 3);
        assertThat(WORLD.as(writer, one, () -> FORUMS.read(one.slug(), topic.id(), tampered))
                        .posts()
                        .items())
                .extracting(Post::markdown)
                .startsWith("Text");
    }
}
