// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of trying a sign-in service. */
@Schema(name = "SignInProviderTrial", description = "Whether a sign-in service works.")
public record ProviderTrial(
        @Schema(
                description = "What is wrong: `provider-address`, `provider-away`, `provider-issuer`, `provider-keys`,"
                        + " `provider-answer` or `provider-secret`. Absent if it works.")
        @Nullable
        String fault) {}
