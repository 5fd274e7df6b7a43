// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.rest;

import java.util.HashMap;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.InvalidException;

/** The section of a list that a request asks for. */
public class Stretch {

    @QueryParam("after")
    @Parameter(description = "The `next` of the stretch before; absent for the beginning.")
    @Nullable
    String after;

    @QueryParam("limit")
    @Parameter(
            description = "How many items at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    @Nullable
    String limit;

    @Context
    @Nullable
    UriInfo here;

    /**
     * The whole query, for lists that filter, sort and search.
     *
     * @throws InvalidException as {@link #page}
     */
    public ListQuery query() {
        var asked = new HashMap<String, String>();
        if (here != null) {
            here.getQueryParameters().forEach((name, values) -> asked.put(name, values.isEmpty() ? "" : values.get(0)));
        }
        asked.put("size", String.valueOf(page().size()));
        return new ListQuery(asked);
    }

    /** @throws InvalidException if the limit is no number from 1 to {@value PageRequest#SIZE_MAX} */
    public PageRequest page() {
        var size = limit == null ? PageRequest.SIZE_DEFAULT : number(limit);
        if (size < 1 || size > PageRequest.SIZE_MAX) {
            throw InvalidException.of("limit", "range", "1–" + PageRequest.SIZE_MAX);
        }
        return new PageRequest(after == null || after.isBlank() ? null : after, size);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
