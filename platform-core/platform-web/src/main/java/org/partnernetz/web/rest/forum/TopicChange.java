// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of a topic. */
@Schema(name = "TopicChange", description = "What is to be changed of a topic.")
public record TopicChange(
        @Schema(description = "true closes the topic, false opens it again.", examples = "true") @NotNull
        Boolean closed) {}
