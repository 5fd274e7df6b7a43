// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.account;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.member.host.Passkeys.Passkey;

/** A passkey of the caller in the list. */
@Schema(name = "Passkey", description = "A key on a device of the person, which signs them in.")
public record PasskeyItem(
        @Schema(description = "Key of the passkey.", required = true)
        UUID id,

        @Schema(description = "As its owner called it.", required = true, examples = "Firefox, Linux")
        String name,

        @Schema(description = "When it was added.", required = true)
        Instant createdAt,

        @Schema(description = "When somebody last signed in with it; absent if never.") @Nullable
        Instant lastUsed) {

    static PasskeyItem of(Passkey passkey) {
        return new PasskeyItem(passkey.id(), passkey.name(), passkey.made(), passkey.used());
    }
}
