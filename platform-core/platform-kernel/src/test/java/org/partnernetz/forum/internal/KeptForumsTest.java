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
import java.util.concurrent.Callable;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.forum.Decision.Kind;
import org.partnernetz.forum.Deed;
import org.partnernetz.forum.Forum;
import org.partnernetz.forum.NewForum;
import org.partnernetz.forum.TopicSummary;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("A forum")
class KeptForumsTest {

    private static <T> T keeping(Callable<T> work) {
        return WORLD.as(AT.moderator, AT.keeper, work);
    }

    private static Forum forum(String title) {
        return keeping(() -> FORUMS.setUp(new NewForum(title, "", "Keine Namen.\n\nDanke.", Audience.NETWORK)));
    }

    @Test
    @DisplayName("is changed by moderators of its organisation; its audience becomes wider only")
    void change() {
        var forum = forum("Alt");
        var wider = new NewForum("Neu", "Wozu", "Regel", Audience.PUBLIC);

        var changed = keeping(() -> FORUMS.change(forum.id(), wider));

        assertThat(changed.title()).isEqualTo("Neu");
        assertThat(changed.rules()).isEqualTo("Regel");
        assertThat(changed.audience()).isEqualTo(Audience.PUBLIC);
        assertThatThrownBy(() -> keeping(() -> FORUMS.change(forum.id(), new NewForum("Neu", "", Audience.NETWORK))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("narrower");
        assertThatThrownBy(() -> WORLD.as(AT.plain, AT.keeper, () -> FORUMS.change(forum.id(), wider)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> WORLD.as(AT.theirs, AT.guests, () -> FORUMS.change(forum.id(), wider)))
                .isInstanceOf(NotAllowedException.class);
        assertThat(actions(AT.plain)).contains("forum.made", "forum.changed");
    }

    @Test
    @DisplayName("stands where its moderators put it")
    void order() {
        var home = WORLD.organisation("order");
        var chief = WORLD.member(home, "orderer", Role.MODERATOR);
        var ids = List.of("a", "b", "c").stream()
                .map(title -> WORLD.as(
                        chief,
                        home,
                        () -> FORUMS.setUp(new NewForum(title, "", Audience.ORGANISATION))
                                .id()))
                .toList();

        WORLD.as(chief, home, () -> place(ids.get(2), 0));
        assertThat(titles(WORLD.as(chief, home, FORUMS::kept))).containsExactly("c", "a", "b");
        WORLD.as(chief, home, () -> place(ids.get(2), 1));
        assertThat(titles(WORLD.as(chief, home, FORUMS::kept))).containsExactly("a", "c", "b");
        WORLD.as(chief, home, () -> place(ids.get(0), 99));
        assertThat(titles(WORLD.as(chief, home, FORUMS::kept))).containsExactly("c", "b", "a");
        WORLD.as(chief, home, () -> FORUMS.archive(ids.get(2)));
        assertThat(titles(WORLD.as(chief, home, FORUMS::kept))).containsExactly("b", "a", "c");
        assertThat(WORLD.as(chief, home, () -> FORUMS.forums(home.slug())))
                .filteredOn(forum -> forum.organisationSlug().equals(home.slug()))
                .extracting(Forum::title)
                .containsExactly("b", "a");
    }

    private static UUID place(UUID forum, int place) {
        FORUMS.place(forum, place);
        return forum;
    }

    private static List<String> titles(List<Forum> forums) {
        return forums.stream().map(Forum::title).toList();
    }

    @Test
    @DisplayName("that is archived is read, but takes no topic and no answer until it is opened again")
    void archive() {
        var forum = forum("Archiv");
        var topic = WORLD.topic(AT.author, AT.guests, forum, Audience.NETWORK);
        keeping(() -> FORUMS.archive(forum.id()));

        assertThatThrownBy(() -> WORLD.topic(AT.author, AT.guests, forum, Audience.NETWORK))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).isEqualTo("forum-archived"));
        assertThatThrownBy(() -> WORLD.as(AT.author, AT.guests, () -> FORUMS.reply(topic.id(), "Doch")))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).isEqualTo("forum-archived"));
        assertThat(AT.posts(topic, AT.onlooker, AT.third)).hasSize(1);
        keeping(() -> FORUMS.revive(forum.id()));
        assertThat(WORLD.as(AT.author, AT.guests, () -> FORUMS.reply(topic.id(), "Doch"))
                        .markdown())
                .isEqualTo("Doch");
    }

    @Test
    @DisplayName("begins with what is pinned, page by page")
    void pins() {
        var forum = forum("Oben");
        var first = WORLD.topic(AT.author, AT.guests, forum, Audience.NETWORK);
        var second = WORLD.topic(AT.author, AT.guests, forum, Audience.NETWORK);
        keeping(() -> MODERATION.decide(first.id(), Kind.PINNED, "", null));

        assertThatThrownBy(() ->
                        WORLD.as(AT.theirs, AT.guests, () -> MODERATION.decide(second.id(), Kind.PINNED, "", null)))
                .isInstanceOf(NotAllowedException.class);
        var page = topics(forum, new PageRequest(null, 1));
        assertThat(page.items()).extracting(TopicSummary::id).containsExactly(first.id());
        assertThat(topics(forum, new PageRequest(page.next(), 1)).items())
                .extracting(TopicSummary::id)
                .containsExactly(second.id());
        keeping(() -> MODERATION.takeBack(first.id(), Kind.PINNED, null));
        assertThat(topics(forum, PageRequest.first()).items())
                .extracting(TopicSummary::id)
                .containsExactly(second.id(), first.id());
    }

    private static org.partnernetz.paging.Page<TopicSummary> topics(Forum forum, PageRequest page) {
        return WORLD.as(AT.onlooker, AT.third, () -> FORUMS.topics(AT.third.slug(), forum.id(), page));
    }

    @Test
    @DisplayName("gives topics to another one of its organisation, if that is wide enough and open")
    void moves() {
        var topic = WORLD.topic(AT.author, AT.guests, AT.network, Audience.NETWORK);
        var other = forum("Wohin");
        var inside = keeping(() -> FORUMS.setUp(new NewForum("Innen", "", Audience.ORGANISATION)));
        var foreign = WORLD.forum(AT.third, Audience.NETWORK);

        assertThat(keeping(() -> MODERATION.move(topic.id(), other.id(), topic.version()))
                        .forumTitle())
                .isEqualTo("Wohin");
        for (var wrong : List.of(inside, foreign)) {
            assertThatThrownBy(() -> keeping(() -> MODERATION.move(topic.id(), wrong.id(), null)))
                    .isInstanceOf(InvalidException.class);
        }
        assertThatThrownBy(
                        () -> WORLD.as(AT.theirs, AT.guests, () -> MODERATION.move(topic.id(), AT.network.id(), null)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> keeping(() -> MODERATION.move(topic.id(), AT.network.id(), topic.version())))
                .isInstanceOf(ConflictException.class);
        assertThat(AT.trail(AT.guests))
                .anySatisfy(entry -> assertThat(entry.details()).containsEntry("to", "Wohin"));
    }

    private static List<String> actions(PersonId reader) {
        return WORLD.as(reader, AT.keeper, () -> MODERATION.log(PageRequest.first())).items().stream()
                .map(Deed::action)
                .toList();
    }
}
