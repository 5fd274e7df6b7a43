// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.group;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.PersonId;

/**
 * A place in a working group, or somebody who asks for one.
 *
 * @param name null if the reader may not see the person
 * @param organisationSlug the organisation for which the person takes part
 * @param chair whether the person leads the group
 * @param since when the person came in, or asked
 */
public record Seat(
        PersonId person,
        @Nullable String name,
        String organisationSlug,
        String organisationName,
        boolean chair,
        Instant since) {}
