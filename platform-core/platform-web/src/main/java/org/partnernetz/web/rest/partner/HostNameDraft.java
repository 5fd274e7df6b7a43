// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.partner.HostNames;

/** A host name that an organisation asks for. */
@Schema(name = "HostNameDraft", description = "A host name that an organisation asks for.")
public record HostNameDraft(
        @Schema(description = "Also with umlauts.", examples = "www.fitt.example", required = true)
        @NotBlank
        @Size(max = HostNames.HOST_MAX)
        String host) {}
