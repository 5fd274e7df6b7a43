// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnernetz.forum.internal.KeptForum.AT;
import static org.partnernetz.forum.internal.KeptForum.MODERATION;
import static org.partnernetz.forum.internal.KeptForum.REASON;
import static org.partnernetz.forum.internal.KeptForum.WORLD;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.forum.Flag;
import org.partnernetz.forum.Flags;
import org.partnernetz.forum.Post;
import org.partnernetz.forum.Topic;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("A reported post")
class FlagsTest {
    private static final Flags FLAGS = WORLD.get(Flags.class);

    private Topic topic;
    private Post post;

    @BeforeEach
    void post() {
        topic = WORLD.topic(AT.author, AT.guests, AT.network, Audience.NETWORK);
        post = AT.answer(topic, AT.theirs, AT.guests, "Werbung");
    }

    @Test
    @DisplayName("stands once for each person on the list of the forum's moderators, who are told")
    void raised() {
        raise(AT.onlooker, AT.third);
        raise(AT.onlooker, AT.third);
        raise(AT.plain, AT.keeper);

        assertThat(open())
                .hasSize(2)
                .allSatisfy(flag -> assertThat(flag.title()).isEqualTo(topic.title()));
        assertThat(WORLD.as(AT.moderator, AT.keeper, FLAGS::count)).isPositive();
        assertThat(WORLD.as(AT.plain, AT.keeper, FLAGS::count)).isZero();
        assertThat(AT.notices(AT.moderator)).anyMatch(notice -> notice.kind().equals("post-flagged"));
        assertThat(AT.notices(AT.theirs)).noneMatch(notice -> notice.kind().equals("post-flagged"));
    }

    @Test
    @DisplayName("is nothing for others: neither the list nor its end, not even for moderators elsewhere")
    void othersAreRefused() {
        raise(AT.onlooker, AT.third);
        var flag = open().get(0).id();

        assertThatThrownBy(() -> WORLD.as(AT.plain, AT.keeper, () -> FLAGS.open(PageRequest.first())))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> WORLD.as(AT.plain, AT.keeper, () -> settle(flag)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> WORLD.as(AT.theirs, AT.guests, () -> settle(flag)))
                .isInstanceOf(NotFoundException.class);
        var guest = WORLD.member(AT.guests, "flagguest", Role.GUEST);
        assertThatThrownBy(() -> raise(guest, AT.guests)).isInstanceOf(RuntimeException.class);
        var inside = WORLD.topic(AT.author, AT.guests, AT.network, Audience.ORGANISATION);
        var hidden = AT.posts(inside, AT.author, AT.guests).get(0).id();
        assertThatThrownBy(() -> WORLD.as(AT.onlooker, AT.third, () -> raise(hidden)))
                .isInstanceOf(NotFoundException.class);
        assertThat(open()).hasSize(1);
    }

    @Test
    @DisplayName("leaves the list when a moderator settles it, or hides or erases the post")
    void settled() {
        raise(AT.onlooker, AT.third);
        var flag = open().get(0).id();
        WORLD.as(AT.moderator, AT.keeper, () -> settle(flag));
        assertThat(open()).isEmpty();

        raise(AT.onlooker, AT.third);
        WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.hidePost(post.id(), REASON, null));
        assertThat(open()).isEmpty();
    }

    private void raise(PersonId person, Organisation organisation) {
        WORLD.as(person, organisation, () -> raise(post.id()));
    }

    private static UUID raise(UUID post) {
        FLAGS.raise(post, "Das ist Werbung.");
        return post;
    }

    private static UUID settle(UUID flag) {
        FLAGS.settle(flag);
        return flag;
    }

    private List<Flag> open() {
        return WORLD
                .as(AT.moderator, AT.keeper, () -> FLAGS.open(new PageRequest(null, PageRequest.SIZE_MAX)))
                .items()
                .stream()
                .filter(flag -> flag.topic().equals(topic.id()))
                .toList();
    }
}
