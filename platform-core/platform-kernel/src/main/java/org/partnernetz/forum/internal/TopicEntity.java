// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.partnernetz.kernel.Versions;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Audience;

/** A topic; the database counts its posts and derives from decisions whether it is closed or hidden. */
@Entity
@NullUnmarked
@Table(schema = "core", name = "topic")
class TopicEntity {
    @Id
    private UUID id;

    @Column(name = "forum_id", updatable = false)
    private UUID forumId;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @Column(name = "author_id", updatable = false)
    private UUID authorId;

    @Column(updatable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Audience audience;

    @Column(name = "group_id", updatable = false)
    private @Nullable UUID groupId;

    @Column(updatable = false)
    private String language;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "last_post_at", updatable = false)
    private Instant lastPostAt;

    @Column(name = "last_organisation_id", updatable = false)
    private long lastOrganisationId;

    @Column(name = "closed_at", insertable = false, updatable = false)
    private @Nullable Instant closedAt;

    @Column(insertable = false, updatable = false)
    private boolean hidden;

    @Version
    private int version;

    protected TopicEntity() {}

    TopicEntity(UUID id, UUID forumId, Acting acting, Instant now) {
        this.id = id;
        this.forumId = forumId;
        organisationId = acting.organisation().value();
        authorId = acting.person().value();
        createdAt = now;
        lastPostAt = now;
        lastOrganisationId = organisationId;
    }

    TopicEntity named(String newTitle) {
        title = newTitle;
        return this;
    }

    TopicEntity in(String tag) {
        language = tag;
        return this;
    }

    TopicEntity shownTo(Audience circle, @Nullable UUID group) {
        audience = circle;
        groupId = group;
        return this;
    }

    TopicEntity seenAs(@Nullable Integer seen) {
        Versions.check(version, seen);
        return this;
    }

    UUID id() {
        return id;
    }

    long organisationId() {
        return organisationId;
    }

    UUID forumId() {
        return forumId;
    }

    Instant createdAt() {
        return createdAt;
    }

    UUID authorId() {
        return authorId;
    }

    Audience audience() {
        return audience;
    }

    boolean isBy(Acting acting) {
        return authorId.equals(acting.person().value())
                && organisationId == acting.organisation().value();
    }

    boolean isOpen() {
        return closedAt == null;
    }

    boolean isHidden() {
        return hidden;
    }
}
