// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.internal;

import java.time.Instant;
import java.util.Objects;
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
import org.partnernetz.event.NewOccasion;
import org.partnernetz.kernel.Versions;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Audience;
import org.partnernetz.text.TextLanguage;

/** An event. Its organisation and circle stay; the database counts the places taken. */
@Entity
@NullUnmarked
@Table(schema = "core", name = "event")
class EventEntity {
    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @Column(name = "author_id", updatable = false)
    private UUID authorId;

    @Basic
    private String title;

    @Basic
    private String markdown;

    @Basic
    private String html;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Basic
    private String place;

    @Basic
    private @Nullable String link;

    private int capacity;

    @Column(insertable = false, updatable = false)
    private int registered;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Audience audience;

    @Column(name = "group_id", updatable = false)
    private @Nullable UUID groupId;

    @Column(updatable = false)
    private @Nullable String permission;

    @Basic
    private String language;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    @Version
    private int version;

    protected EventEntity() {}

    EventEntity(UUID id, Acting acting, NewOccasion draft, Instant now) {
        this.id = id;
        organisationId = acting.organisation().value();
        authorId = acting.person().value();
        audience = draft.audience();
        groupId = draft.group();
        createdAt = now;
    }

    EventEntity about(NewOccasion draft, String rendered) {
        title = draft.title();
        markdown = draft.text();
        html = rendered;
        place = draft.place();
        link = draft.link();
        capacity = draft.capacity();
        if (language == null || draft.language() != null) {
            language = TextLanguage.orOfNetwork(draft.language());
        }
        return this;
    }

    EventEntity onlyWith(@Nullable String needed) {
        permission = needed;
        return this;
    }

    EventEntity between(Instant start, Instant end) {
        startsAt = start;
        endsAt = end;
        return this;
    }

    void cancel(Instant now) {
        cancelledAt = now;
    }

    /** Whether it is an event of this organisation that visitors see. */
    boolean isPublicOf(Acting acting) {
        return audience == Audience.PUBLIC && isOf(acting);
    }

    /** Whether it is an event of this organisation. */
    boolean isOf(Acting acting) {
        return organisationId == acting.organisation().value();
    }

    /** @throws ConflictException if nobody can take a place any more, as far as can be known before asking for one */
    EventEntity requirePlace(Instant now) {
        if (isCancelled()) {
            throw new ConflictException("event-cancelled");
        }
        if (isOver(now)) {
            throw new ConflictException("event-over");
        }
        if (registered >= capacity) {
            throw new ConflictException("event-full");
        }
        return this;
    }

    /** Whether those who come have to be told: another time or place. */
    boolean takesPlaceOtherwise(NewOccasion draft) {
        return !startsAt.equals(EventRules.instant(draft.startsAt()))
                || !endsAt.equals(EventRules.instant(draft.endsAt()))
                || !place.equals(draft.place())
                || !Objects.equals(link, draft.link());
    }

    /** @throws ConflictException if it is cancelled, or another version than the one seen */
    EventEntity seenAs(@Nullable Integer seen) {
        if (isCancelled()) {
            throw new ConflictException("event-cancelled");
        }
        Versions.check(version, seen);
        return this;
    }

    UUID id() {
        return id;
    }

    /** Where people come together online, for those who have a place. */
    @Nullable
    String link() {
        return link;
    }

    int registered() {
        return registered;
    }

    Audience audience() {
        return audience;
    }

    @Nullable
    UUID groupId() {
        return groupId;
    }

    boolean isCancelled() {
        return cancelledAt != null;
    }

    boolean isOver(Instant now) {
        return !endsAt.isAfter(now);
    }
}
