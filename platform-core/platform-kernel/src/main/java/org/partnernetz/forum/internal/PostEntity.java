// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Basic;
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

/** A post of an organisation in a topic of maybe another one. Only its text changes. */
@Entity
@NullUnmarked
@Table(schema = "core", name = "post")
class PostEntity {
    @Id
    private UUID id;

    @Column(name = "topic_id", updatable = false)
    private UUID topicId;

    @Column(name = "topic_organisation_id", updatable = false)
    private long topicOrganisationId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Audience audience;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @Column(name = "author_id", updatable = false)
    private UUID authorId;

    @Basic
    private String markdown;

    @Basic
    private String html;

    @Column(updatable = false)
    private String language;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(insertable = false, updatable = false)
    private boolean erased;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    @Version
    private int version;

    protected PostEntity() {}

    PostEntity(UUID id, TopicEntity topic, Acting acting, Instant now) {
        this.id = id;
        topicId = topic.id();
        topicOrganisationId = topic.organisationId();
        audience = topic.audience();
        organisationId = acting.organisation().value();
        authorId = acting.person().value();
        createdAt = now;
    }

    PostEntity seenAs(@Nullable Integer seen) {
        Versions.check(version, seen);
        return this;
    }

    PostEntity saying(String newMarkdown, String newHtml) {
        markdown = newMarkdown;
        html = newHtml;
        return this;
    }

    PostEntity in(String tag) {
        language = tag;
        return this;
    }

    void editedAt(Instant now) {
        editedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID topicId() {
        return topicId;
    }

    Instant createdAt() {
        return createdAt;
    }

    UUID authorId() {
        return authorId;
    }

    long organisationId() {
        return organisationId;
    }

    boolean isErased() {
        return erased;
    }

    boolean isBy(Acting acting) {
        return authorId.equals(acting.person().value())
                && organisationId == acting.organisation().value();
    }
}
