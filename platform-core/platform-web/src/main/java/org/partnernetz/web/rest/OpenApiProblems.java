// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.partnernetz.web.problem.ProblemAnswer;

/** Writes into the API description which problems every operation may answer with, so that no resource repeats them. */
public class OpenApiProblems implements OASFilter {
    private static final Map<String, String> OF_READING = Map.of(
            "400", "A parameter is not right.",
            "401", "A token is needed, or the one given is not valid.",
            "404", "Unknown, or not for the caller.");
    private static final Map<String, String> OF_WRITING = Map.of(
            "400", "The body or a parameter is not right; `errors` names every faulty field.",
            "401", "A token is needed, or the one given is not valid.",
            "403", "The caller may see the item, but lacks the role for this.",
            "404", "Unknown, or not for the caller.",
            "409", "The state of the item forbids this.",
            "415", "The body is no JSON.");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations()
                        .forEach((method, operation) ->
                                add(method == HttpMethod.GET ? OF_READING : OF_WRITING, operation)));
    }

    private static void add(Map<String, String> problems, Operation operation) {
        problems.forEach((status, description) -> {
            if (operation.getResponses().getAPIResponse(status) == null) {
                operation.getResponses().addAPIResponse(status, problem(description));
            }
        });
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.equals("200") && isSilent(response)) {
                response.setDescription("What was asked for.");
            }
        });
    }

    private static boolean isSilent(APIResponse response) {
        return List.of("", "OK").contains(response.getDescription() == null ? "" : response.getDescription());
    }

    private static APIResponse problem(String description) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                ProblemAnswer.MEDIA_TYPE,
                                OASFactory.createMediaType().schema(schema)));
    }
}
