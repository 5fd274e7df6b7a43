// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.openapi;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes the description that the build of a plugin makes of its resources: the address below which they are, the
 * organisation in it, the token, the form of problems. The build says the plugin's id and where its classes are in
 * system properties.
 */
public class PluginFilter implements OASFilter {
    static final String ID = "partnernetz.plugin";
    static final String CLASSES = "partnernetz.classes";

    private static final String BASE = "/api/v1/organisations/{organisation}/p/";
    private static final String TOKEN = "token";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var plugin = System.getProperty(ID, "");
        var paths = OASFactory.createPaths();
        items(api).forEach((path, item) -> paths.addPathItem(BASE + plugin + path, ofPlugin(plugin, path, item)));
        api.paths(paths);
        CommonParts.complete(api);
        RecordFields.below(Path.of(System.getProperty(CLASSES, ""))).correct(api);
        components(api);
        api.addTag(OASFactory.createTag().name(plugin));
        api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN));
    }

    private static Map<String, PathItem> items(OpenAPI api) {
        var paths = api.getPaths();
        return paths == null || paths.getPathItems() == null ? Map.of() : new TreeMap<>(paths.getPathItems());
    }

    private static PathItem ofPlugin(String plugin, String path, PathItem item) {
        item.getOperations().values().forEach(operation -> keys(path, operation));
        item.getOperations().values().forEach(operation -> operation.setTags(List.of(plugin)));
        return item.addParameter(OASFactory.createParameter()
                .name("organisation")
                .in(Parameter.In.PATH)
                .required(true)
                .description("Slug of the organisation that the caller acts for.")
                .schema(text("")));
    }

    /** Says of a key in the path whose it is, where the resource does not. */
    private static void keys(String path, Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getIn() == Parameter.In.PATH && parameter.getDescription() == null)
                    .forEach(parameter -> parameter.setDescription("Names one of `"
                            + path.replaceFirst("/?\\{" + parameter.getName() + "}.*", "")
                                    .replaceFirst(".*/", "")
                            + "`."));
        }
    }

    private static void components(OpenAPI api) {
        if (api.getComponents() == null) {
            api.components(OASFactory.createComponents());
        }
        api.getComponents()
                .addSchema("Problem", problem())
                .addSchema("FieldFault", fault())
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A personal access token, made under “My account”."));
    }

    private static Schema problem() {
        var errors = OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(OASFactory.createSchema().ref("#/components/schemas/FieldFault"))
                .description("The faulty fields; absent where no field is to blame.");
        return object("Why a request was not fulfilled, in the language of Accept-Language (de, en).")
                .addProperty("type", text("Kind of the problem; the last part is stable and made for programs."))
                .addProperty("title", text("What went wrong, for people."))
                .addProperty(
                        "status",
                        OASFactory.createSchema().addType(SchemaType.INTEGER).description("The HTTP status."))
                .addProperty("errors", errors)
                .addProperty("incident", text("Give this to the operator: the log has the details under it."))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status");
    }

    private static Schema fault() {
        return object("One fault of one field of the request.")
                .addProperty("field", text("The field, with a dot between levels."))
                .addProperty("code", text("Kind of the fault, stable and made for programs."))
                .addProperty("message", text("The fault, for people."))
                .addRequired("field")
                .addRequired("code")
                .addRequired("message");
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        var schema = OASFactory.createSchema().addType(SchemaType.STRING);
        return description.isEmpty() ? schema : schema.description(description);
    }
}
