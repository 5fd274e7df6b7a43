// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnernetz.forum.internal.KeptForum.AT;
import static org.partnernetz.forum.internal.KeptForum.FORUMS;
import static org.partnernetz.forum.internal.KeptForum.MODERATION;
import static org.partnernetz.forum.internal.KeptForum.REASON;
import static org.partnernetz.forum.internal.KeptForum.WORLD;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.forum.Post;
import org.partnernetz.forum.Topic;
import org.partnernetz.forum.TopicSummary;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Audience;

@DisplayName("What moderators hide")
class HiddenTest {
    private Topic topic;

    @BeforeEach
    void topic() {
        topic = WORLD.topic(AT.author, AT.guests, AT.network, Audience.NETWORK);
    }

    @Test
    @DisplayName("hides a topic from all but its author and the moderators of both organisations, and shows it again")
    void hidesTopic() {
        WORLD.as(AT.moderator, AT.keeper, () -> FORUMS.reply(topic.id(), "Antwort"));
        assertThat(AT.sees(topic, AT.plain, AT.keeper)).isTrue();
        var topics = AT.forum().topics();
        var post = AT.posts(topic, AT.author, AT.guests).get(1);

        WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.hide(topic.id(), REASON, null));

        assertThat(AT.sees(topic, AT.plain, AT.keeper)).isFalse();
        assertThat(AT.sees(topic, AT.onlooker, AT.third)).isFalse();
        assertThat(AT.sees(topic, AT.author, AT.guests)).isTrue();
        assertThat(AT.sees(topic, AT.theirs, AT.guests)).isTrue();
        assertThat(AT.sees(topic, AT.moderator, AT.keeper)).isTrue();
        assertThat(AT.forum().topics()).isEqualTo(topics - 1);
        assertThat(AT.unread(AT.onlooker)).doesNotContain(topic.id());
        assertThat(AT.unread(AT.theirs)).doesNotContain(topic.id());
        assertThatThrownBy(() -> WORLD.as(AT.plain, AT.keeper, () -> FORUMS.topic(AT.keeper.slug(), topic.id())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> WORLD.as(AT.plain, AT.keeper, () -> FORUMS.post(post.id())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> WORLD.as(AT.author, AT.guests, () -> FORUMS.reply(topic.id(), "Doch")))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        conflict -> assertThat(conflict.code()).isEqualTo("topic-hidden"));

        WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.show(topic.id(), null));

        assertThat(AT.sees(topic, AT.plain, AT.keeper)).isTrue();
        assertThat(AT.forum().topics()).isEqualTo(topics);
        assertThat(AT.posts(topic, AT.onlooker, AT.third)).hasSize(2);
    }

    @Test
    @DisplayName("takes a public topic from visitors")
    void hidesFromVisitors() {
        var own = WORLD.topic(AT.moderator, AT.keeper, AT.open, Audience.PUBLIC);
        assertThat(FORUMS.topic(AT.keeper.slug(), own.id())).isNotNull();

        WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.hide(own.id(), REASON, null));

        assertThatThrownBy(() -> FORUMS.topic(AT.keeper.slug(), own.id())).isInstanceOf(NotFoundException.class);
        assertThat(FORUMS.topics(AT.keeper.slug(), AT.open.id(), PageRequest.first())
                        .items())
                .extracting(TopicSummary::id)
                .doesNotContain(own.id());
    }

    @Test
    @DisplayName("hides one answer: it counts no more, stays for its author, and is shown again without others")
    void hidesPost() {
        var first = WORLD.as(AT.onlooker, AT.third, () -> FORUMS.reply(topic.id(), "Eins"));
        var second = WORLD.as(AT.plain, AT.keeper, () -> FORUMS.reply(topic.id(), "Zwei"));
        WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.hidePost(first.id(), REASON, first.version()));
        var hidden = WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.hidePost(second.id(), REASON, null));

        assertThat(hidden.hidden()).isTrue();
        assertThat(AT.posts(topic, AT.author, AT.guests))
                .extracting(Post::markdown)
                .containsExactly("Text");
        assertThat(AT.posts(topic, AT.onlooker, AT.third))
                .extracting(Post::markdown)
                .containsExactly("Text", "Eins");
        var head = WORLD.as(AT.author, AT.guests, () -> FORUMS.topic(AT.guests.slug(), topic.id()));
        assertThat(head.posts()).isEqualTo(1);
        assertThat(head.lastPostAt()).isEqualTo(topic.lastPostAt());

        WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.hide(topic.id(), REASON, null));
        WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.show(topic.id(), null));
        WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.showPost(second.id(), null));
        assertThat(AT.posts(topic, AT.author, AT.guests))
                .extracting(Post::markdown)
                .containsExactly("Text", "Zwei");
    }

    @Test
    @DisplayName("hides the first post with its topic only")
    void firstPost() {
        var first = AT.posts(topic, AT.author, AT.guests).get(0);

        assertThatThrownBy(() -> WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.hidePost(first.id(), REASON, null)))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        conflict -> assertThat(conflict.code()).isEqualTo("opens-topic"));
    }

    @Test
    @DisplayName("of a hidden newest answer takes back that there is one")
    void forgetsAnswer() {
        var answer = AT.answer(topic, AT.onlooker, AT.third, "Eins");
        assertThat(AT.answers(topic)).contains(topic.title());

        WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.hidePost(answer.id(), REASON, null));

        assertThat(AT.answers(topic)).doesNotContain(topic.title());
    }

    @Test
    @DisplayName("is found by nobody until it is shown again")
    void notFound() {
        var words = "Apfelbaumschule";
        AT.answer(topic, AT.onlooker, AT.third, "Erst");
        var answer = AT.answer(topic, AT.onlooker, AT.third, words);
        assertThat(AT.found(AT.plain, AT.keeper, words)).hasSize(1);

        WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.hidePost(answer.id(), REASON, null));
        assertThat(AT.found(AT.plain, AT.keeper, words)).isEmpty();
        assertThat(AT.found(AT.moderator, AT.keeper, words)).isEmpty();
        WORLD.as(AT.onlooker, AT.third, () -> FORUMS.edit(answer.id(), words + " neu"));
        assertThat(AT.found(AT.plain, AT.keeper, words)).isEmpty();
        WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.showPost(answer.id(), null));
        assertThat(AT.found(AT.plain, AT.keeper, words)).hasSize(1);

        WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.hide(topic.id(), REASON, null));
        assertThat(AT.found(AT.plain, AT.keeper, words)).isEmpty();
        WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.show(topic.id(), null));
        assertThat(AT.found(AT.plain, AT.keeper, words)).hasSize(1);
    }
}
