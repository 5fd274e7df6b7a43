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
import org.partnernetz.forum.Moderation;
import org.partnernetz.forum.Post;
import org.partnernetz.forum.Topic;
import org.partnernetz.forum.internal.ModerationRepository.Deed;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;

/** Checks who may decide, and explains refusals; row security checks it a second time. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultModeration implements Moderation {

    @Inject
    TopicRepository topics;

    @Inject
    PostRepository posts;

    @Inject
    ModerationRepository decisions;

    @Inject
    Organisations organisations;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public Topic close(UUID topic, String reason, @Nullable Integer seen) {
        decide(about(Kind.CLOSED, entity(topic).seenAs(seen)), reason);
        return topic(topic);
    }

    @Override
    public Topic reopen(UUID topic, @Nullable Integer seen) {
        var entity = entity(topic).seenAs(seen);
        if (!decisions.takeBack(about(Kind.CLOSED, entity)) && !entity.isOpen()) {
            throw new ConflictException("decided-elsewhere");
        }
        return topic(topic);
    }

    @Override
    public Topic hide(UUID topic, String reason, @Nullable Integer seen) {
        decide(about(Kind.HIDDEN, entity(topic).seenAs(seen)), reason);
        return topic(topic);
    }

    @Override
    public Topic show(UUID topic, @Nullable Integer seen) {
        decisions.takeBack(about(Kind.HIDDEN, entity(topic).seenAs(seen)));
        return topic(topic);
    }

    @Override
    public Post hidePost(UUID post, String reason, @Nullable Integer seen) {
        var deed = about(postEntity(post).seenAs(seen));
        if (decisions.opensTopic(post)) {
            throw new ConflictException("opens-topic");
        }
        decide(deed, reason);
        return post(post);
    }

    @Override
    public Post showPost(UUID post, @Nullable Integer seen) {
        decisions.takeBack(about(postEntity(post).seenAs(seen)));
        return post(post);
    }

    @Override
    public List<Decision> decisions(UUID topic) {
        return tenant.current().isEmpty() ? List.of() : decisions.standing(topic);
    }

    private void decide(Deed deed, String reason) {
        var clean = Clean.line(reason);
        var check = new InvalidException.Check();
        var owed = deed.kind() == Kind.HIDDEN || deed.authors() != deed.organisation();
        (owed ? check.text(clean, "reason", REASON_MAX) : check.fits(clean, "reason", REASON_MAX)).orThrow();
        var now = clock.instant();
        decisions.decide(Keys.at(now), deed, clean, now);
    }

    private Deed about(Kind kind, TopicEntity topic) {
        var organisation = deciding(kind, topic);
        return new Deed(kind, topic.id(), null, organisation, person(), topic.authorId(), topic.organisationId());
    }

    private Deed about(PostEntity post) {
        var organisation = deciding(Kind.HIDDEN, entity(post.topicId()));
        return new Deed(
                Kind.HIDDEN, post.topicId(), post.id(), organisation, person(), post.authorId(), post.organisationId());
    }

    /** The acting organisation, if it is theirs to decide. */
    private long deciding(Kind kind, TopicEntity topic) {
        var acting = tenant.required();
        var organisation = acting.organisation().value();
        var own = kind == Kind.CLOSED && topic.organisationId() == organisation;
        if (!acting.moderates() || !own && !decisions.keeps(organisation, topic.forumId())) {
            throw new NotAllowedException();
        }
        return organisation;
    }

    private UUID person() {
        return tenant.required().person().value();
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
