// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.PersonId;

/**
 * One entry.
 *
 * @param owner id of the plugin, {@code core} for the platform's own
 * @param person null where the platform itself acted
 * @param personName null where the platform itself acted or the person is not to be seen any more
 */
public record AuditEntry(
        UUID id,
        Instant at,
        String owner,
        String action,
        String item,
        Map<String, String> details,
        @Nullable PersonId person,
        @Nullable String personName) {}
