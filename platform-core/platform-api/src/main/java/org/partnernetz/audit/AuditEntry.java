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
 * @param itemName what the item is called, if it is a key of something that the reader may see: a person, a topic, an
 *     event and so on; empty once the person has been erased; null for any other item
 * @param itemAddress where the reader finds the item, behind the address of the organisation's space, for example
 *     {@code topics/…}; null if it has no page
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
        @Nullable String itemName,
        @Nullable String itemAddress) {

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
        this(id, at, owner, action, item, details, person, personName, null, null);
    }

    /** An entry without the address of its item, as before version 1.2. */
    public AuditEntry(
            UUID id,
            Instant at,
            String owner,
            String action,
            String item,
            Map<String, String> details,
            @Nullable PersonId person,
            @Nullable String personName,
            @Nullable String itemName) {
        this(id, at, owner, action, item, details, person, personName, itemName, null);
    }
}
