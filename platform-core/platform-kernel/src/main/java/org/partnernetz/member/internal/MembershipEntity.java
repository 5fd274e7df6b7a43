// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.partnernetz.member.MembershipChange;
import org.partnernetz.tenant.Role;

/** A person in an organisation. It keeps both; only what it gives, its rest and its end change. */
@Entity
@NullUnmarked
@Table(schema = "core", name = "membership")
class MembershipEntity {
    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    private String[] roles;

    @Basic
    private boolean network;

    @Basic
    private Instant since;

    private @Nullable Instant until;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Column(name = "paused_at")
    private @Nullable Instant pausedAt;

    @Version
    private int version;

    protected MembershipEntity() {}

    MembershipEntity(UUID id, long organisationId, UUID personId) {
        this.id = id;
        this.organisationId = organisationId;
        this.personId = personId;
    }

    /** Begins, or begins again, at this time. */
    void begin(MembershipChange granted, Instant now) {
        become(granted);
        since = now;
        until = null;
        pausedAt = null;
    }

    void become(MembershipChange change) {
        roles = change.roles().stream().map(Enum::name).sorted().toArray(String[]::new);
        network = MembershipRules.inNetwork(change.roles(), change.network());
        lastDay = change.lastDay();
    }

    /** What it was when it ended, without an end. */
    MembershipChange last() {
        return new MembershipChange(roles(), network, null);
    }

    void pause(Instant now) {
        pausedAt = now;
    }

    void resume() {
        pausedAt = null;
    }

    void end(Instant now) {
        until = now;
    }

    boolean isActive() {
        return until == null;
    }

    Set<Role> roles() {
        return Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet());
    }
}
