// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Instant;
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
import org.partnernetz.tenant.Role;

/** A person in an organisation. It keeps both; only roles, network and its end change. */
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

    @Version
    private int version;

    protected MembershipEntity() {}

    MembershipEntity(UUID id, long organisationId, UUID personId) {
        this.id = id;
        this.organisationId = organisationId;
        this.personId = personId;
    }

    /** Begins, or begins again, at this time. */
    void begin(Set<Role> granted, boolean takesPart, Instant now) {
        grant(granted, takesPart);
        since = now;
        until = null;
    }

    /** Whoever is nothing but a guest or an advice-seeker never takes part in the network. */
    void grant(Set<Role> granted, boolean takesPart) {
        roles = granted.stream().map(Enum::name).sorted().toArray(String[]::new);
        network = takesPart && !granted.equals(Set.of(Role.GUEST)) && !granted.contains(Role.CLIENT);
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
