// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.openapi;

import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Tells what callers read where a method answers with a list: an object with {@code items}. */
final class WholeLists {

    private WholeLists() {}

    static void tell(OpenAPI api) {
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .map(operation -> operation.getResponses().getAPIResponse("200"))
                .filter(answer -> answer != null && answer.getContent() != null)
                .flatMap(answer -> answer.getContent().getMediaTypes().values().stream())
                .forEach(WholeLists::tell);
    }

    private static void tell(MediaType media) {
        var schema = media.getSchema();
        if (schema != null && List.of(SchemaType.ARRAY).equals(schema.getType())) {
            media.schema(OASFactory.createSchema()
                    .addType(SchemaType.OBJECT)
                    .description("A list that is always given as a whole.")
                    .addProperty("items", schema.description("The items."))
                    .addRequired("items"));
        }
    }
}
