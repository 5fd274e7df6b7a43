// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * Holds the descriptions of records to what is read and written of them: their components, and no other method that
 * looks like a property; a primitive component has to be given.
 */
final class RecordFields {
    private final Map<String, List<ClassInfo>> records;

    private RecordFields(Index index) {
        records = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .collect(Collectors.groupingBy(ClassInfo::simpleName));
    }

    /** Of the classes below a folder. */
    static RecordFields below(Path classes) {
        var indexer = new Indexer();
        try (var files = Files.walk(classes)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                try (var bytes = Files.newInputStream(file)) {
                    indexer.index(bytes);
                }
            }
            return new RecordFields(indexer.complete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void correct(OpenAPI api) {
        var components = api.getComponents();
        if (components != null && components.getSchemas() != null) {
            components.getSchemas().forEach(this::correct);
            SentFiles.forget(api);
        }
    }

    private void correct(String name, Schema schema) {
        var properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        records.getOrDefault(name.replaceFirst("\\d+$", ""), List.of()).stream()
                .filter(type -> properties.keySet().containsAll(names(type)))
                .findFirst()
                .ifPresent(type -> correct(type, schema));
    }

    private static void correct(ClassInfo type, Schema schema) {
        var names = names(type);
        new ArrayList<>(schema.getProperties().keySet())
                .stream().filter(property -> !names.contains(property)).forEach(schema::removeProperty);
        type.recordComponents().stream()
                .filter(SentFiles::isOne)
                .forEach(component -> schema.addProperty(component.name(), SentFiles.schema(component)));
        type.recordComponents().stream()
                .filter(component -> component.type().kind() == Type.Kind.PRIMITIVE)
                .map(RecordComponentInfo::name)
                .filter(name ->
                        schema.getRequired() == null || !schema.getRequired().contains(name))
                .forEach(schema::addRequired);
    }

    private static Set<String> names(ClassInfo type) {
        return type.recordComponents().stream().map(RecordComponentInfo::name).collect(Collectors.toSet());
    }
}
