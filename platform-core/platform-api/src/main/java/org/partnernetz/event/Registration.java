// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.PersonId;

/** One place taken, for which organisation. {@code name} is null where the caller may not see who it is. */
public record Registration(
        UUID id, PersonId person, @Nullable String name, String organisationSlug, Instant createdAt) {}
