// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.installation.Checklist;
import org.partnernetz.installation.Step;

/** A step of setting up an organisation, as programs read it. */
@Schema(name = "SetupStep", description = "A step of setting up an organisation or the network.")
public record SetupStepItem(
        @Schema(description = "Which step.", required = true, examples = "CONTACT")
        Step step,

        @Schema(description = "How many things it lacks; 0 if it is done.", required = true, examples = "1")
        long missing,

        @Schema(
                description = "Whether the organisation does not want to be told of it.",
                required = true,
                examples = "false")
        boolean aside) {

    static SetupStepItem of(Checklist.Item item) {
        return new SetupStepItem(item.step(), item.missing(), item.aside());
    }

    /** Whether the organisation wants to be told of a step. */
    @Schema(name = "SetupStepChange", description = "Whether the organisation wants to be told of a step.")
    public record Change(
            @Schema(description = "Which step.", required = true, examples = "LOGO") @NotNull
            Step step,

            @Schema(description = "Whether it is set aside.", required = true, examples = "true") @NotNull
            Boolean aside) {}
}
