// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnernetz.forum.internal.KeptForum.AT;
import static org.partnernetz.forum.internal.KeptForum.FORUMS;
import static org.partnernetz.forum.internal.KeptForum.MODERATION;
import static org.partnernetz.forum.internal.KeptForum.REASON;
import static org.partnernetz.forum.internal.KeptForum.WORLD;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.audit.AuditEntry;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Decision;
import org.partnernetz.forum.Topic;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Role;

@DisplayName("Moderation")
class ModerationTest {
    private Topic topic;

    @BeforeEach
    void topic() {
        topic = WORLD.topic(AT.author, AT.guests, AT.network, Audience.NETWORK);
    }

    @Test
    @DisplayName("by the forum's organisation closes a topic of another; only it opens the topic again")
    void keeperCloses() {
        var closed = WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.close(topic.id(), REASON, topic.version()));

        assertThat(closed.isClosed()).isTrue();
        assertThat(closed.version()).isGreaterThan(topic.version());
        assertThatThrownBy(() -> WORLD.as(AT.author, AT.guests, () -> FORUMS.reply(topic.id(), "Doch")))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> WORLD.as(AT.theirs, AT.guests, () -> MODERATION.reopen(topic.id(), null)))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        conflict -> assertThat(conflict.code()).isEqualTo("decided-elsewhere"));
        assertThat(WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.reopen(topic.id(), null))
                        .isClosed())
                .isFalse();
    }

    @Test
    @DisplayName("by both organisations ends once both have taken it back")
    void bothClose() {
        WORLD.as(AT.theirs, AT.guests, () -> FORUMS.close(topic.id()));
        WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.close(topic.id(), REASON, null));

        assertThat(WORLD.as(AT.theirs, AT.guests, () -> FORUMS.reopen(topic.id()))
                        .isClosed())
                .isTrue();
        assertThat(WORLD.as(AT.moderator, AT.keeper, () -> FORUMS.reopen(topic.id()))
                        .isClosed())
                .isFalse();
    }

    @Test
    @DisplayName("is not for members, advice-seekers, former members, or moderators of any other organisation")
    void othersAreRefused() {
        var former = WORLD.member(AT.keeper, "former", Role.MODERATOR);
        var acting = WORLD.acting(former, AT.keeper);
        WORLD.as(World.administratorOf(AT.keeper), () -> {
            WORLD.get(org.partnernetz.member.Members.class).end(former);
            return former;
        });
        assertThat(acting.moderates()).isTrue();
        assertThatThrownBy(() -> WORLD.acting(former, AT.keeper)).isInstanceOf(RuntimeException.class);
        var guest = WORLD.member(AT.keeper, "guest", Role.GUEST);
        for (var work : deeds(topic.id())) {
            assertThatThrownBy(() -> WORLD.as(AT.plain, AT.keeper, work)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> WORLD.as(AT.author, AT.guests, work)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> WORLD.as(AT.onlooker, AT.third, work)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> WORLD.as(guest, AT.keeper, work)).isInstanceOf(NotFoundException.class);
        }
    }

    private static List<Callable<Object>> deeds(UUID topic) {
        return List.of(
                () -> MODERATION.close(topic, REASON, null),
                () -> MODERATION.reopen(topic, null),
                () -> MODERATION.hide(topic, REASON, null),
                () -> MODERATION.show(topic, null));
    }

    @Test
    @DisplayName("by the organisation that opened a topic closes it, and hides nothing in the forum of others")
    void openerClosesOnly() {
        assertThat(WORLD.as(AT.theirs, AT.guests, () -> FORUMS.close(topic.id()))
                        .isClosed())
                .isTrue();
        assertThatThrownBy(() -> WORLD.as(AT.theirs, AT.guests, () -> MODERATION.hide(topic.id(), REASON, null)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    @DisplayName("owes others a reason")
    void reason() {
        for (var work : List.<Callable<Object>>of(
                () -> MODERATION.close(topic.id(), " \u200b", null),
                () -> MODERATION.hide(topic.id(), "", null),
                () -> FORUMS.close(topic.id()))) {
            assertThatThrownBy(() -> WORLD.as(AT.moderator, AT.keeper, work))
                    .isInstanceOfSatisfying(
                            InvalidException.class,
                            invalid ->
                                    assertThat(invalid.faults()).containsExactly(new Fault("reason", "required", "")));
        }
        assertThatThrownBy(() ->
                        WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.close(topic.id(), "x".repeat(501), null)))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    @DisplayName("of another version than the one that was read is refused")
    void seen() {
        WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.hide(topic.id(), REASON, topic.version()));

        assertThatThrownBy(() ->
                        WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.close(topic.id(), REASON, topic.version())))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        conflict -> assertThat(conflict.code()).isEqualTo("changed-meanwhile"));
    }

    @Test
    @DisplayName("tells the author and both organisations, with the reason")
    void tells() {
        WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.hide(topic.id(), REASON, null));

        assertThat(AT.decisions(topic, AT.theirs, AT.guests))
                .extracting(Decision::reason)
                .containsExactly(REASON);
        assertThat(AT.decisions(topic, AT.moderator, AT.keeper))
                .extracting(Decision::organisationSlug)
                .containsExactly(AT.keeper.slug());
        assertThat(AT.decisions(topic, AT.plain, AT.keeper))
                .as("who cannot see the topic any more")
                .isEmpty();
        assertThat(AT.decisions(topic, AT.onlooker, AT.third)).isEmpty();
        assertThat(AT.notices(AT.author))
                .anySatisfy(
                        notice -> assertThat(notice.values()).containsExactly(topic.title(), AT.keeper.name(), REASON));
        assertThat(AT.trail(AT.keeper)).extracting(AuditEntry::action).contains("topic.hidden");
        assertThat(AT.trail(AT.guests)).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("topic.hidden");
            assertThat(entry.details()).containsEntry("reason", REASON).containsEntry("organisation", AT.keeper.name());
        });
        assertThat(AT.trail(AT.third)).isEmpty();
    }
}
