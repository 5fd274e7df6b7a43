// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.partnernetz.partner.HostNames;

/** The host name that an organisation asks for, as the form has it. */
public record TypedHostName(
        @NotBlank @Size(max = HostNames.HOST_MAX) String host) {

    /** The code that the server shows under the host name. */
    public record Proof(
            @NotBlank @Size(max = HostNames.CODE_LENGTH) String code) {}
}
