// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.openapi;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What every operation has, so that no resource repeats it. */
final class CommonParts {
    private static final String PROBLEM = "application/problem+json";
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
    private static final Set<HttpMethod> VERSIONED = Set.of(HttpMethod.GET, HttpMethod.PUT, HttpMethod.PATCH);
    private static final Map<String, String> OF_SILENT = Map.of(
            "200", "What was asked for.",
            "201", "What was made; Location names it.",
            "204", "Done.");

    private CommonParts() {}

    static void complete(OpenAPI api) {
        SingleValues.tell(api);
        var items = api.getPaths().getPathItems();
        if (items != null) {
            new CreatedItems(api).tell();
            WholeLists.tell(api);
            items.values().forEach(CommonParts::complete);
        }
    }

    private static void complete(PathItem item) {
        var operations = item.getOperations();
        operations.forEach((method, operation) -> {
            problems(method == HttpMethod.GET ? OF_READING : OF_WRITING, operation);
            if (method == HttpMethod.POST) {
                operation.addParameter(key());
            }
        });
        if (operations.values().stream().anyMatch(CommonParts::asksForVersion)) {
            operations.forEach((method, operation) -> {
                if (VERSIONED.contains(method)) {
                    version(operation);
                }
            });
        }
    }

    private static void problems(Map<String, String> problems, Operation operation) {
        problems.forEach((status, description) -> {
            if (operation.getResponses().getAPIResponse(status) == null) {
                operation.getResponses().addAPIResponse(status, problem(description));
            }
        });
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (OF_SILENT.containsKey(status) && isSilent(response)) {
                response.setDescription(OF_SILENT.get(status));
            }
        });
    }

    /** Descriptions that nobody wrote. */
    private static boolean isSilent(APIResponse response) {
        return response.getDescription() == null
                || List.of("", "OK", "Created", "No Content").contains(response.getDescription());
    }

    private static APIResponse problem(String description) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(PROBLEM, OASFactory.createMediaType().schema(schema)));
    }

    private static Parameter key() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("The same key a second time within 24 hours: nothing is done again, "
                        + "and the answer is the first one's.")
                .schema(text().minLength(1).maxLength(64));
    }

    private static boolean asksForVersion(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    private static void version(Operation operation) {
        var answer = operation.getResponses().getAPIResponse("200");
        if (answer != null) {
            answer.addHeader(
                    "ETag",
                    OASFactory.createHeader()
                            .description("The version of the item, for `If-Match` of the change that follows.")
                            .schema(text()));
        }
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
