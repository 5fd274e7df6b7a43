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
 * @param itemName name of the person whose key the item is, empty once the person is erased; null for any other item
 */
public record AuditEntry(
        UUID id,
        Instant at,
        String owner,
        String action,
        String item,
        Map<String, String> details,
        @Nullable PersonId person,
        @Nullable String personName,
        @Nullable String itemName) {

    /** Without the name of the item, as before version 1.1. */
    public AuditEntry(
            UUID id,
            Instant at,
            String owner,
            String action,
            String item,
            Map<String, String> details,
            @Nullable PersonId person,
            @Nullable String personName) {
        this(id, at, owner, action, item, details, person, personName, null);
    }
}
