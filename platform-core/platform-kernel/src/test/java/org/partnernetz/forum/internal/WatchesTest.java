// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnernetz.forum.internal.KeptForum.FORUMS;
import static org.partnernetz.forum.internal.KeptForum.WORLD;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Topic;
import org.partnernetz.forum.Watch;
import org.partnernetz.forum.Watches;
import org.partnernetz.forum.Watches.Watched;
import org.partnernetz.member.Members;
import org.partnernetz.notification.Notices;
import org.partnernetz.notification.ReceivedNotice;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.text.Codes;

@DisplayName("Following and muting")
class WatchesTest {
    private static final KeptForum AT = KeptForum.AT;
    private static final Watches WATCHES = WORLD.get(Watches.class);

    private Topic topic;
    private PersonId reader;

    @BeforeEach
    void people() {
        topic = WORLD.topic(AT.author, AT.guests, AT.network, Audience.NETWORK);
        reader = WORLD.member(AT.third, "watching " + Codes.fresh(8), Role.MEMBER);
    }

    @Test
    @DisplayName("a topic tells of its answers until it is muted")
    void topics() {
        assertThat(seen(reader, AT.third).told()).isFalse();
        watch(reader, AT.third, Watch.FOLLOWED);
        assertThat(seen(reader, AT.third)).extracting(Topic::told, Topic::watch).containsExactly(true, Watch.FOLLOWED);
        answer();
        assertThat(told(reader)).containsExactly("topic-answered");
        assertThat(AT.notices(reader).get(0).address()).startsWith("/o/" + AT.third.slug() + "/topics/" + topic.id());
        assertThat(AT.unread(reader)).contains(topic.id());
        watch(reader, AT.third, Watch.MUTED);
        read(reader);
        answer();
        assertThat(told(reader)).isEmpty();
        assertThat(AT.unread(reader)).doesNotContain(topic.id());
    }

    @Test
    @DisplayName("a forum tells of every post in it, but not of what is muted in it")
    void forums() {
        WORLD.as(reader, AT.third, () -> {
            WATCHES.forum(AT.network.id(), Watch.FOLLOWED);
            return reader;
        });
        answer();
        assertThat(told(reader)).containsExactly("forum-written");
        watch(reader, AT.third, Watch.MUTED);
        read(reader);
        answer();
        assertThat(told(reader)).isEmpty();
        watch(reader, AT.third, Watch.USUAL);
        answer();
        assertThat(told(reader)).containsExactly("forum-written");
    }

    @Test
    @DisplayName("counts more than having taken part")
    void takingPart() {
        AT.answer(topic, reader, AT.third, "Ich auch");
        assertThat(seen(reader, AT.third)).extracting(Topic::told, Topic::watch).containsExactly(true, Watch.USUAL);
        answer();
        assertThat(told(reader)).containsExactly("topic-answered");
        read(reader);
        WORLD.as(reader, AT.third, () -> {
            WATCHES.forum(AT.network.id(), Watch.MUTED);
            return reader;
        });
        assertThat(seen(reader, AT.third).told()).isFalse();
        answer();
        assertThat(told(reader)).isEmpty();
    }

    @Test
    @DisplayName("is listed, the latest choice first, and taken back")
    void listed() {
        WORLD.as(reader, AT.third, () -> {
            WATCHES.forum(AT.network.id(), Watch.FOLLOWED);
            WATCHES.topic(topic.id(), Watch.MUTED);
            return reader;
        });
        assertThat(mine())
                .extracting(Watched::item, Watched::topic, Watched::followed, Watched::through)
                .containsExactly(
                        tuple(topic.id(), true, false, AT.third.slug()),
                        tuple(AT.network.id(), false, true, AT.third.slug()));
        WORLD.asPerson(reader, () -> {
            WATCHES.forget(topic.id());
            return reader;
        });
        assertThat(mine()).extracting(Watched::item).containsExactly(AT.network.id());
    }

    @Test
    @DisplayName("ends with the membership, and is for nothing that one cannot see")
    void ends() {
        watch(reader, AT.third, Watch.FOLLOWED);
        var own = WORLD.topic(AT.moderator, AT.keeper, AT.network, Audience.ORGANISATION);
        assertThatThrownBy(() -> WORLD.as(reader, AT.third, () -> {
                    WATCHES.topic(own.id(), Watch.FOLLOWED);
                    return reader;
                }))
                .isInstanceOf(NotFoundException.class);
        WORLD.as(World.administratorOf(AT.third), () -> {
            WORLD.get(Members.class).end(reader);
            return reader;
        });
        assertThat(mine()).isEmpty();
    }

    private List<Watched> mine() {
        return WORLD.asPerson(reader, WATCHES::mine);
    }

    private Topic seen(PersonId person, Organisation organisation) {
        return WORLD.as(person, organisation, () -> FORUMS.topic(organisation.slug(), topic.id()));
    }

    private void watch(PersonId person, Organisation organisation, Watch watch) {
        WORLD.as(person, organisation, () -> {
            WATCHES.topic(topic.id(), watch);
            return watch;
        });
    }

    private void answer() {
        AT.answer(topic, AT.plain, AT.keeper, "Antwort");
    }

    private List<String> told(PersonId person) {
        return AT.notices(person).stream()
                .filter(notice -> !notice.read())
                .map(ReceivedNotice::kind)
                .toList();
    }

    private void read(PersonId person) {
        WORLD.asPerson(person, () -> {
            WORLD.get(Notices.class).markAllRead();
            return person;
        });
    }
}
