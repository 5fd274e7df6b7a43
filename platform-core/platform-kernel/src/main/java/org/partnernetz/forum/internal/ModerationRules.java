// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Decision.Kind;
import org.partnernetz.forum.Moderation;
import org.partnernetz.forum.internal.ModerationRepository.Case;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.TenantContext;

/** Says who may decide what about topics and posts. */
@ApplicationScoped
public class ModerationRules {

    @Inject
    ModerationRepository decisions;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    /** What is to be decided about a topic, if it is theirs to decide. */
    Case about(Kind kind, TopicEntity topic) {
        var about = reversing(kind, topic);
        if (kind == Kind.WITHDRAWN) {
            checkRecent(topic.createdAt());
            if (decisions.isAnswered(topic.id(), topic.authorId())) {
                throw new ConflictException("topic-answered");
            }
        }
        return about;
    }

    /** What is to be decided about a post, if it is theirs to decide. */
    Case about(Kind kind, PostEntity post, TopicEntity topic) {
        var about = reversing(kind, post, topic);
        if (kind == Kind.WITHDRAWN) {
            checkRecent(post.createdAt());
        }
        return about;
    }

    /** What is to be reversed about a topic. */
    Case reversing(Kind kind, TopicEntity topic) {
        var acting = tenant.required();
        var own = topic.organisationId() == acting.organisation().value();
        var allowed = switch (kind) {
            case HIDDEN, PINNED, ERASED -> isKept(topic);
            case CLOSED -> acting.moderates() && own || isKept(topic);
            case SOLVED -> topic.isBy(acting) || acting.moderates() && own || isKept(topic);
            case WITHDRAWN -> topic.isBy(acting);
        };
        return about(allowed, new Case(kind, topic.id(), null, topic.authorId(), topic.organisationId()));
    }

    /** What is to be reversed about a post. */
    Case reversing(Kind kind, PostEntity post, TopicEntity topic) {
        var acting = tenant.required();
        var own = post.organisationId() == acting.organisation().value();
        var allowed = switch (kind) {
            case HIDDEN -> isKept(topic);
            case ERASED -> acting.moderates() && own || isKept(topic);
            case WITHDRAWN -> post.isBy(acting);
            case CLOSED, PINNED, SOLVED -> false;
        };
        return about(allowed, new Case(kind, topic.id(), post.id(), post.authorId(), post.organisationId()));
    }

    private Case about(boolean allowed, Case about) {
        if (!allowed) {
            throw new NotAllowedException();
        }
        var acting = tenant.required();
        return about.by(acting.organisation().value(), acting.person().value());
    }

    /** Checks that the acting member moderates the topic's forum. */
    void checkKept(TopicEntity topic) {
        if (!isKept(topic)) {
            throw new NotAllowedException();
        }
    }

    /** Whether they moderate the topic's forum: in that of a group its chairs do, too. */
    boolean isKept(TopicEntity topic) {
        return decisions.runs(topic.forumId());
    }

    private void checkRecent(@Nullable Instant written) {
        if (written == null
                || !written.plus(Moderation.TAKEN_BACK_WITHIN_HOURS, ChronoUnit.HOURS)
                        .isAfter(clock.instant())) {
            throw new ConflictException("too-late");
        }
    }
}
