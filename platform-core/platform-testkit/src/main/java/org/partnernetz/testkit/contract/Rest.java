// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import jakarta.json.Json;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;

/**
 * Checks the REST resources of a plugin: the generated {@code META-INF/openapi.json} describes exactly the existing
 * methods, each with a summary.
 */
public final class Rest {
    private static final String PATH = "jakarta.ws.rs.Path";
    private static final Set<String> METHODS = Set.of("GET", "PUT", "POST", "PATCH", "DELETE");

    private final PluginModule plugin;

    public Rest(PluginModule plugin) {
        this.plugin = plugin;
    }

    /** Returns the findings, each as a sentence; empty if there are none. */
    public List<String> complaints() {
        var complaints = new ArrayList<String>();
        var there = new TreeSet<String>();
        for (var type : plugin.classes()) {
            if (type.isAnnotatedWith(PATH)) {
                if (!type.isAnnotatedWith("org.partnernetz.plugin.spi.PluginResource")) {
                    complaints.add(type.getName() + " has a path, but is no @PluginResource");
                }
                type.getMethods().forEach(method -> add(type, method, there));
            }
        }
        var described = described(complaints);
        for (var operation : there) {
            if (!described.contains(operation)) {
                complaints.add(operation + " is not described in META-INF/openapi.json");
            }
        }
        for (var operation : described) {
            if (!there.contains(operation)) {
                complaints.add(operation + " is described in META-INF/openapi.json, but not there");
            }
        }
        return complaints;
    }

    private void add(JavaClass type, JavaMethod method, Set<String> there) {
        for (var verb : METHODS) {
            if (method.isAnnotatedWith("jakarta.ws.rs." + verb)) {
                var path = "/api/v1/organisations/{organisation}/p/" + plugin.id() + slash(path(type))
                        + slash(path(method));
                there.add(verb + " " + path.replaceAll("\\{\\s*(\\w+)\\s*:[^/]*}", "{$1}"));
            }
        }
    }

    private static String path(CanBeAnnotated annotated) {
        var path = annotated instanceof JavaClass type
                ? type.tryGetAnnotationOfType(PATH)
                : ((JavaMethod) annotated).tryGetAnnotationOfType(PATH);
        return path.flatMap(found -> found.get("value")).map(Object::toString).orElse("");
    }

    private static String slash(String path) {
        var bare = path.replaceAll("^/+|/+$", "");
        return bare.isEmpty() ? "" : "/" + bare;
    }

    private Set<String> described(List<String> complaints) {
        var described = new TreeSet<String>();
        var file = plugin.built("META-INF/openapi.json");
        if (!Files.exists(file)) {
            return described;
        }
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            reader.readObject()
                    .getJsonObject("paths")
                    .forEach((path, item) -> item.asJsonObject().forEach((name, operation) -> {
                        var verb = name.toUpperCase(Locale.ROOT);
                        if (METHODS.contains(verb)) {
                            described.add(verb + " " + path);
                            if (operation
                                    .asJsonObject()
                                    .getString("summary", "")
                                    .isBlank()) {
                                complaints.add(verb + " " + path
                                        + " does not say what it does: give its method @Operation(summary = \"…\")");
                            }
                        }
                    }));
            return described;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
