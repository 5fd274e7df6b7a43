// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.partner.HostNames;

/** That requests for a host name arrive at the platform. */
@Schema(name = "HostNameProof", description = "That requests for a host name arrive at the platform.")
public record HostNameProof(
        @Schema(
                description = "What is shown under the host name at `/.well-known/partnernetz-host`.",
                examples = "BCDFGHJKLM",
                required = true)
        @NotBlank
        @Size(max = HostNames.CODE_LENGTH)
        String code) {}
