// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.background;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.partnernetz.audit.AuditTrail.Filter;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.tenant.PersonId;

/** Which audit entries a request asks for. */
public class AskedAudit {

    @Parameter(description = "Only those of one plugin, or of `core`.")
    @QueryParam("owner")
    @Nullable
    String owner;

    @Parameter(description = "Only this action of the owner, or of `core`.")
    @QueryParam("action")
    @Nullable
    String action;

    @Parameter(description = "Only what this person did.")
    @QueryParam("person")
    @Nullable
    UUID person;

    @Parameter(description = "Only from this time on, such as 2026-11-30T00:00:00Z.")
    @QueryParam("from")
    @Nullable
    String from;

    @Parameter(description = "Only before this time.")
    @QueryParam("before")
    @Nullable
    String before;

    /** @throws InvalidException if a time is none */
    Filter filter() {
        var who = person == null ? null : new PersonId(person);
        return new Filter(owner, action, who, time(from, "from"), time(before, "before"));
    }

    private static @Nullable Instant time(@Nullable String text, String field) {
        try {
            return text == null || text.isBlank() ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            throw InvalidException.of(field, "wrong");
        }
    }
}
