// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.audit.Audit;
import org.partnernetz.contribution.ForPlugins;
import org.partnernetz.fact.Facts;
import org.partnernetz.forum.Forum;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.Moderation;
import org.partnernetz.forum.NewForum;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.forum.Post;
import org.partnernetz.forum.PostWritten;
import org.partnernetz.forum.Topic;
import org.partnernetz.forum.TopicPage;
import org.partnernetz.forum.TopicSummary;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.TextLanguage;

/** Enforces the rules for forums; row security enforces them a second time. */
@ApplicationScoped
@ForPlugins(Forums.class)
@Transactional(rollbackOn = Exception.class)
public class DefaultForums implements Forums {

    @Inject
    ForumRepository forums;

    @Inject
    TopicRepository topics;

    @Inject
    PostRepository posts;

    @Inject
    Mentions mentions;

    @Inject
    TopicRules rules;

    @Inject
    Moderation moderation;

    @Inject
    Organisations organisations;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Inject
    Facts facts;

    @Inject
    Audit audit;

    @Override
    public List<Forum> forums(String organisation) {
        return forums.list(scope(organisation));
    }

    @Override
    public Forum forum(String organisation, UUID id) {
        return forums.find(scope(organisation), id).orElseThrow(NotFoundException::new);
    }

    @Override
    public Forum setUp(NewForum draft) {
        var acting = tenant.required();
        var clean = rules.checked(draft, acting);
        var id = Keys.at(clock.instant());
        forums.setUp(id, acting.organisation().value(), clean, clock.instant());
        audit.note("forum.made", id.toString());
        return forum(acting.slug(), id);
    }

    @Override
    public Forum change(UUID forum, NewForum draft) {
        var acting = tenant.required();
        var now = ordinary(forum);
        var clean = rules.checked(draft, acting);
        new InvalidException.Check()
                .that(now.audience().within(clean.audience()), "audience", "narrower")
                .orThrow();
        forums.change(forum, acting.organisation().value(), clean);
        audit.note("forum.changed", forum.toString());
        return forum(acting.slug(), forum);
    }

    @Override
    public void place(UUID forum, int place) {
        ordinary(forum);
        forums.place(forum, tenant.required().organisation().value(), Math.max(0, place));
        audit.note("forum.changed", forum.toString());
    }

    @Override
    public Forum archive(UUID forum) {
        return archived(forum, clock.instant(), "forum.archived");
    }

    @Override
    public Forum revive(UUID forum) {
        return archived(forum, null, "forum.revived");
    }

    private Forum archived(UUID forum, @Nullable Instant at, String deed) {
        own(forum);
        var acting = tenant.required();
        if (forums.archive(forum, acting.organisation().value(), at)) {
            audit.note(deed, forum.toString());
        }
        return forum(acting.slug(), forum);
    }

    @Override
    public List<Forum> kept() {
        var acting = tenant.required();
        TopicRules.checkModerates(acting);
        return forums.kept(scope(acting.slug()));
    }

    /** The forum of a group is named and placed by its group. */
    private Forum ordinary(UUID forum) {
        var found = own(forum);
        if (found.group() != null) {
            throw new NotAllowedException();
        }
        return found;
    }

    /** A forum that the acting moderator's organisation keeps. */
    private Forum own(UUID forum) {
        var acting = tenant.required();
        var found = forum(acting.slug(), forum);
        TopicRules.checkModerates(acting);
        if (!found.organisationSlug().equals(acting.slug())) {
            throw new NotAllowedException();
        }
        return found;
    }

    @Override
    public Page<TopicSummary> topics(String organisation, UUID forum, PageRequest page) {
        forum(organisation, forum);
        return topics.ofForum(scope(organisation), forum, page);
    }

    @Override
    public Page<TopicSummary> ofOrganisation(String organisation, PageRequest page) {
        return topics.ofOrganisation(scope(organisation), page);
    }

    @Override
    public Page<TopicSummary> ofNetwork(PageRequest page) {
        var acting = tenant.current();
        Optional<UUID> reader = acting.map(member -> member.person().value());
        return topics.ofNetwork(reader, acting.filter(Acting::network).isPresent(), page);
    }

    @Override
    public List<UnreadTopic> unread(int limit) {
        return topics.unread(limit);
    }

    @Override
    public TopicPage read(String organisation, UUID topic, PageRequest page) {
        var scope = scope(organisation);
        var head = topics.find(scope, topic).orElseThrow(NotFoundException::new);
        return new TopicPage(head, posts.ofTopic(scope, head, page, true));
    }

    @Override
    public TopicPage look(String organisation, UUID topic, PageRequest page) {
        var scope = scope(organisation);
        var head = topics.find(scope, topic).orElseThrow(NotFoundException::new);
        return new TopicPage(head, posts.ofTopic(scope, head, page, false));
    }

    @Override
    public Topic topic(String organisation, UUID topic) {
        return topics.find(scope(organisation), topic).orElseThrow(NotFoundException::new);
    }

    @Override
    public Topic open(NewTopic draft) {
        var acting = tenant.required();
        var forum = forum(acting.slug(), draft.forum());
        var clean = rules.checked(draft, forum, acting);
        if (forum.archived()) {
            throw new ConflictException("forum-archived");
        }
        var now = clock.instant();
        var topic = new TopicEntity(Keys.at(now), clean.forum(), acting, now)
                .named(clean.title())
                .in(TextLanguage.orOfNetwork(clean.language()))
                .shownTo(clean.audience(), clean.group());
        topics.store(topic);
        write(topic, acting, clean.text(), TextLanguage.orOfNetwork(clean.language()));
        return topic(acting.slug(), topic.id());
    }

    @Override
    public Post reply(UUID topic, String text, @Nullable String language) {
        var acting = tenant.required();
        var entity = openTopic(topic);
        if (acting.isGuest() && entity.audience() != Audience.GROUP) {
            throw new NotAllowedException();
        }
        return post(write(entity, acting, rules.checkedText(text), TopicRules.checkedLanguage(language)));
    }

    private UUID write(TopicEntity topic, Acting acting, String text, String language) {
        var now = clock.instant();
        var written = mentions.read(topic.id(), text);
        var post = new PostEntity(Keys.at(now), topic, acting, now)
                .saying(written.text(), written.html())
                .in(language);
        posts.store(post);
        topics.flush();
        mentions.keep(post.id(), written);
        topics.markRead(acting.person().value(), topic.id(), now);
        facts.tell(new PostWritten(topic.id(), post.id(), acting.organisation(), acting.person()));
        return post.id();
    }

    @Override
    public Post post(UUID id) {
        var entity = posts.entity(id).orElseThrow(NotFoundException::new);
        var open = topics.entity(entity.topicId()).filter(TopicEntity::isOpen).isPresent();
        return posts.find(scope(tenant.required().slug()), id, open).orElseThrow(NotFoundException::new);
    }

    @Override
    public Post edit(UUID post, String text, @Nullable Integer seen) {
        var acting = tenant.required();
        var entity = posts.entity(post).orElseThrow(NotFoundException::new);
        if (!entity.isBy(acting) || entity.isErased()) {
            throw new NotAllowedException();
        }
        openTopic(entity.topicId());
        var written = mentions.again(entity.topicId(), post, rules.checkedText(text));
        entity.seenAs(seen).saying(written.text(), written.html()).editedAt(clock.instant());
        topics.flush();
        mentions.keep(post, written);
        return post(post);
    }

    @Override
    public Topic close(UUID topic, @Nullable Integer seen) {
        return moderation.close(topic, "", seen);
    }

    @Override
    public Topic reopen(UUID topic, @Nullable Integer seen) {
        return moderation.reopen(topic, seen);
    }

    private TopicEntity openTopic(UUID topic) {
        var entity = topics.entity(topic).orElseThrow(NotFoundException::new);
        if (!entity.isOpen()) {
            throw new ConflictException("topic-closed");
        }
        if (entity.isHidden()) {
            throw new ConflictException("topic-hidden");
        }
        if (forums.isArchived(entity.forumId())) {
            throw new ConflictException("forum-archived");
        }
        return entity;
    }

    private ForumScope scope(String organisation) {
        return ForumScope.of(tenant, organisations, organisation);
    }
}
