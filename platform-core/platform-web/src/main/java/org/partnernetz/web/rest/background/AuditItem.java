// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.background;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.audit.AuditEntry;

/** An entry of the audit trail. */
@Schema(name = "AuditEntry", description = "Who did what that matters.")
public record AuditItem(
        @Schema(description = "Key of the entry.", required = true)
        UUID id,

        @Schema(description = "When it was done.", required = true)
        Instant at,

        @Schema(description = "Whose action it is: a plugin's, or `core`'s.", required = true)
        String owner,

        @Schema(description = "What was done.", required = true, examples = "member.changed")
        String action,

        @Schema(description = "What it was done to.", required = true)
        String item,

        @Schema(description = "More, by name.", required = true)
        Map<String, String> details,

        @Schema(description = "Key of the person; absent where the platform itself acted.") @Nullable
        UUID person,

        @Schema(description = "What the item is called; absent where there is no more to say.") @Nullable
        String itemName,

        @Schema(description = "Where the item is, behind the address of the organisation's space.") @Nullable
        String itemAddress) {

    static AuditItem of(AuditEntry entry) {
        var person = entry.person();
        return new AuditItem(
                entry.id(),
                entry.at(),
                entry.owner(),
                entry.action(),
                entry.item(),
                entry.details(),
                person == null ? null : person.value(),
                entry.itemName(),
                entry.itemAddress());
    }
}
