// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.openapi;

import java.util.Set;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Records of the API that callers never see as such: a sum is a number, a file its bytes. Told by name and parts. */
final class SingleValues {
    private SingleValues() {}

    static void tell(OpenAPI api) {
        replace(api, "Cents", Set.of("value"), SchemaType.INTEGER, "int64");
        replace(api, "File", Set.of("name", "type", "bytes"), SchemaType.STRING, "binary");
    }

    private static void replace(OpenAPI api, String name, Set<String> parts, SchemaType type, String format) {
        var components = api.getComponents();
        if (components == null || components.getSchemas() == null) {
            return;
        }
        var schema = components.getSchemas().get(name);
        if (schema != null && isMadeOf(schema, parts)) {
            components.addSchema(name, OASFactory.createSchema().addType(type).format(format));
        }
    }

    private static boolean isMadeOf(Schema schema, Set<String> parts) {
        return schema.getProperties() != null && schema.getProperties().keySet().equals(parts);
    }
}
