// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Forum;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.forum.Post;
import org.partnernetz.forum.TopicSummary;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("A page of long posts")
class LongPostsTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Forums FORUMS = WORLD.get(Forums.class);
    private static final int POSTS = 15;

    private static final Organisation HOME = WORLD.organisation("long");
    private static final PersonId WRITER = WORLD.member(HOME, "writer", Role.MEMBER);
    private static final PersonId READER = WORLD.member(HOME, "reader", Role.MEMBER);
    private static final Forum FORUM = WORLD.forum(HOME, Audience.PUBLIC);

    private final UUID topic = WORLD.topic(WRITER, HOME, FORUM, Audience.PUBLIC).id();

    @Test
    @DisplayName("ends early, and the next one goes on where it ended, for members and visitors")
    void endsEarly() {
        write("x".repeat(NewTopic.TEXT_MAX));

        WORLD.as(READER, HOME, () -> assertPages(2));
        assertPages(2);
    }

    @Test
    @DisplayName("counts as read as far as it was shown")
    void readAsFarAsShown() {
        write("x".repeat(NewTopic.TEXT_MAX));

        var first = WORLD.as(READER, HOME, () -> page(null));
        assertThat(isUnread()).isTrue();
        WORLD.as(READER, HOME, () -> page(first.next()));
        assertThat(isUnread()).isFalse();
    }

    @Test
    @DisplayName("is as long as asked for where the posts are short")
    void shortOnes() {
        write("Kurze Frage");

        var page = WORLD.as(READER, HOME, () -> page(null));
        assertThat(page.items()).hasSize(POSTS + 1);
        assertThat(page.next()).isNull();
    }

    private void write(String text) {
        for (var post = 0; post < POSTS; post++) {
            WORLD.as(WRITER, HOME, () -> FORUMS.reply(topic, text));
        }
    }

    private @Nullable Void assertPages(int pages) {
        var shown = new ArrayList<UUID>();
        @Nullable String next = null;
        for (var at = 1; at <= pages; at++) {
            var page = page(next);
            page.items().forEach(post -> shown.add(post.id()));
            next = page.next();
            assertThat(next == null).as("end after page " + at).isEqualTo(at == pages);
        }
        assertThat(shown).hasSize(POSTS + 1).doesNotHaveDuplicates();
        return null;
    }

    private Page<Post> page(@Nullable String after) {
        return FORUMS.read(HOME.slug(), topic, new PageRequest(after, PageRequest.SIZE_MAX))
                .posts();
    }

    private boolean isUnread() {
        return WORLD.as(READER, HOME, () -> FORUMS.ofOrganisation(HOME.slug(), PageRequest.first())).items().stream()
                .filter(one -> one.id().equals(topic))
                .anyMatch(TopicSummary::unread);
    }
}
