// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.openapi;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Tells what callers read where a method answers with {@code org.partnernetz.rest.Created}: 201, the item itself, and
 * where it is.
 */
final class CreatedItems {
    private static final String MARK = "x-created";
    private static final String SCHEMAS = "#/components/schemas/";

    private final OpenAPI api;

    /** What is made, by the reference that the answer has. */
    private final Map<String, Schema> items = new HashMap<>();

    CreatedItems(OpenAPI api) {
        this.api = api;
    }

    void tell() {
        var components = api.getComponents();
        if (components == null || components.getSchemas() == null) {
            return;
        }
        components.getSchemas().forEach((name, schema) -> {
            if (schema.getExtensions() != null && schema.getExtensions().containsKey(MARK)) {
                var item = schema.getProperties().get("item");
                items.put(SCHEMAS + name, item);
            }
        });
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(this::tell));
        items.keySet().forEach(reference -> components.removeSchema(reference.substring(SCHEMAS.length())));
    }

    private void tell(Operation operation) {
        var responses = operation.getResponses();
        var answer = responses.getAPIResponse("200");
        var item = answer == null ? null : item(answer);
        if (item != null) {
            answer.getContent().getMediaTypes().values().forEach(media -> media.schema(item));
            answer.addHeader(
                    "Location",
                    OASFactory.createHeader()
                            .description("The path of what was made; absent where it cannot be read again.")
                            .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
            responses.removeAPIResponse("200");
            responses.addAPIResponse("201", answer);
        }
    }

    private @Nullable Schema item(APIResponse answer) {
        return answer.getContent() == null
                ? null
                : answer.getContent().getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(schema -> schema != null && schema.getRef() != null)
                        .map(schema -> items.get(schema.getRef()))
                        .filter(schema -> schema != null)
                        .findFirst()
                        .orElse(null);
    }
}
