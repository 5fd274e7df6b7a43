// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.partner;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.partner.HostName;

/** The host name of an organisation, or that it has none. */
@Schema(name = "HostName", description = "The host name of an organisation, or that it has none.")
public record HostNameItem(
        @Schema(
                description = "In ASCII, as browsers send it; absent if none was asked for.",
                examples = "www.fitt.example")
        @Nullable
        String host,

        @Schema(description = "As people read it, with umlauts; absent without a host name.") @Nullable
        String shown,

        @Schema(description = "Where the proof is shown until it is active, and then where the organisation is found.")
        @Nullable
        String address,

        @Schema(description = "Whether the public pages are found under it.", required = true)
        boolean active) {

    static HostNameItem of(Optional<HostName> name) {
        return name.map(HostNameItem::of).orElseGet(() -> new HostNameItem(null, null, null, false));
    }

    static HostNameItem of(HostName name) {
        return new HostNameItem(name.host(), name.shown(), name.address(), name.active());
    }
}
