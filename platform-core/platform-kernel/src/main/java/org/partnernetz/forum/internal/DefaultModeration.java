// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Decision;
import org.partnernetz.forum.Decision.Kind;
import org.partnernetz.forum.Deed;
import org.partnernetz.forum.Moderation;
import org.partnernetz.forum.Post;
import org.partnernetz.forum.Topic;
import org.partnernetz.forum.internal.ModerationRepository.Case;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;

/** Decides about topics and posts; who may is for {@link ModerationRules}, and row security checks it a second time. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultModeration implements Moderation {

    @Inject
    TopicRepository topics;

    @Inject
    PostRepository posts;

    @Inject
    ForumRepository forums;

    @Inject
    ModerationRepository decisions;

    @Inject
    DeedRepository deeds;

    @Inject
    ModerationRules rules;

    @Inject
    Organisations organisations;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public Topic decide(UUID topic, Kind kind, String reason, @Nullable Integer seen) {
        decide(rules.about(kind, entity(topic).seenAs(seen)), reason);
        return topic(topic);
    }

    @Override
    public Topic takeBack(UUID topic, Kind kind, @Nullable Integer seen) {
        checkReversible(kind);
        var entity = entity(topic).seenAs(seen);
        if (!decisions.takeBack(rules.reversing(kind, entity)) && decisions.stands(kind, topic)) {
            throw new ConflictException("decided-elsewhere");
        }
        return topic(topic);
    }

    @Override
    public Post decidePost(UUID post, Kind kind, String reason, @Nullable Integer seen) {
        var entity = postEntity(post).seenAs(seen);
        var about = rules.about(kind, entity, entity(entity.topicId()));
        if (kind != Kind.ERASED && decisions.opensTopic(post)) {
            throw new ConflictException("opens-topic");
        }
        decide(about, reason);
        return post(post);
    }

    @Override
    public Post takeBackPost(UUID post, Kind kind, @Nullable Integer seen) {
        checkReversible(kind);
        var entity = postEntity(post).seenAs(seen);
        decisions.takeBack(rules.reversing(kind, entity, entity(entity.topicId())));
        return post(post);
    }

    @Override
    public Topic move(UUID topic, UUID forum, @Nullable Integer seen) {
        var entity = entity(topic).seenAs(seen);
        rules.checkKept(entity);
        var target = forums.find(scope(), forum).orElseThrow(() -> InvalidException.of("forum", "wrong"));
        new InvalidException.Check()
                .that(target.organisationSlug().equals(tenant.required().slug()), "forum", "wrong")
                .that(!target.archived() && target.group() == null, "forum", "wrong")
                .that(entity.audience().within(target.audience()), "forum", "wider-than-forum")
                .orThrow();
        if (!forum.equals(entity.forumId()) && !decisions.move(topic, forum)) {
            throw new NotAllowedException();
        }
        return topic(topic);
    }

    @Override
    public boolean isKept(UUID topic) {
        return tenant.current().isPresent()
                && topics.entity(topic).filter(rules::isKept).isPresent();
    }

    @Override
    public Page<Deed> log(PageRequest page) {
        if (tenant.required().isGuest()) {
            throw new NotAllowedException();
        }
        return deeds.list(page);
    }

    @Override
    public List<Decision> decisions(UUID topic) {
        return tenant.current().isEmpty() ? List.of() : decisions.standing(topic);
    }

    private void decide(Case about, String reason) {
        var clean = Clean.line(reason);
        var check = new InvalidException.Check();
        (about.isReasonOwed() ? check.text(clean, "reason", REASON_MAX) : check.fits(clean, "reason", REASON_MAX))
                .orThrow();
        var now = clock.instant();
        decisions.decide(Keys.at(now), about, clean, now);
    }

    private static void checkReversible(Kind kind) {
        if (kind == Kind.ERASED) {
            throw new ConflictException("erased");
        }
    }

    private TopicEntity entity(UUID topic) {
        return topics.entity(topic).orElseThrow(NotFoundException::new);
    }

    private PostEntity postEntity(UUID post) {
        return posts.entity(post).orElseThrow(NotFoundException::new);
    }

    private Topic topic(UUID topic) {
        return topics.find(scope(), topic).orElseThrow(NotFoundException::new);
    }

    private Post post(UUID post) {
        var open = topics.entity(postEntity(post).topicId())
                .filter(TopicEntity::isOpen)
                .isPresent();
        return posts.find(scope(), post, open).orElseThrow(NotFoundException::new);
    }

    private ForumScope scope() {
        return ForumScope.of(tenant, organisations, tenant.required().slug());
    }
}
