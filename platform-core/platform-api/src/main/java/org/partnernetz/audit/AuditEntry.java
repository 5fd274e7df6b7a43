// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.PersonId;

/**
 * One entry of the audit trail.
 *
 * @param owner id of the plugin, {@code core} for the platform's own
 * @param person who acted; null if it was the platform itself
 * @param personName null if the platform itself acted, or if the reader may no longer see the person
 * @param itemName if the item is the key of a person, that person's name, which is empty once the person has been
 *     erased; null for any other item
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

    /** An entry without the name of its item, as before version 1.1. */
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
