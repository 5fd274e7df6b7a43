// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;
import org.partnernetz.store.Keys;

/**
 * Plan and figures as they were on a day. Nobody can change it. Its organisation may show it to an expert body, so it
 * is protected by row security alone, which also decides which of its readers and statements there are.
 */
@Entity
@Table(name = "frozen_copy")
class FrozenCopy {
    @Id
    UUID id = Keys.NONE;

    long organisationId;
    UUID projectId = Keys.NONE;
    String code = "";
    String title = "";
    String language = "";
    String html = "";
    String csv = "";

    @Nullable
    Long gapCents;

    @Nullable
    Long needCents;

    Instant madeAt = Instant.EPOCH;
    UUID madeBy = Keys.NONE;

    @OneToMany
    @JoinColumn(name = "copyId", insertable = false, updatable = false)
    @OrderBy("id")
    List<CopyShare> shares = new ArrayList<>();

    @OneToMany
    @JoinColumn(name = "copyId", insertable = false, updatable = false)
    @OrderBy("id desc")
    List<ExpertStatement> statements = new ArrayList<>();

    Optional<CopyShare> share(long body) {
        return shares.stream().filter(share -> share.bodyId == body).findFirst();
    }

    /** What was answered by a link. */
    Optional<ExpertStatement> answer(UUID link) {
        return statements.stream().filter(said -> link.equals(said.linkId)).findFirst();
    }
}
