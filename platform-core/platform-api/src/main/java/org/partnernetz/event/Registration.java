// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.PersonId;

/**
 * One place taken, and the organisation for which it was taken. {@code name} is null if the caller may not see who took
 * it.
 */
public record Registration(
        UUID id, PersonId person, @Nullable String name, String organisationSlug, Instant createdAt) {}
