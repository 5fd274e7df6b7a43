// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.openapi;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.RecordComponentInfo;
import org.partnernetz.form.Accepts;
import org.partnernetz.form.FileKind;
import org.partnernetz.form.MaxBytes;
import org.partnernetz.form.Upload;
import org.partnernetz.form.reading.FileLimits;

/** How files in records are sent: their name, and their bytes as text, with the limits of the component. */
final class SentFiles {
    private static final DotName UPLOAD = DotName.createSimple(Upload.class);
    private static final int NAME_MAX = 200;

    private SentFiles() {}

    static boolean isOne(RecordComponentInfo component) {
        return component.type().name().equals(UPLOAD);
    }

    /** The class itself says nothing to callers. */
    static void forget(OpenAPI api) {
        if (api.getComponents() != null && api.getComponents().getSchemas() != null) {
            api.getComponents().removeSchema(Upload.class.getSimpleName());
        }
    }

    static Schema schema(RecordComponentInfo component) {
        var limits = limits(component);
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("A file: " + limits.labels() + "; at most " + limits.bytes()
                        + " bytes. Its kind is told from its bytes.")
                .addProperty(
                        "name", text("Its name, with or without an extension.").maxLength(NAME_MAX))
                .addProperty("content", text("Its bytes in Base64, or as a data URL."))
                .addRequired("name")
                .addRequired("content");
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }

    private static FileLimits limits(RecordComponentInfo component) {
        var most = annotation(component, MaxBytes.class);
        var kinds = annotation(component, Accepts.class);
        return FileLimits.of(
                most == null ? MaxBytes.USUAL : most.value().asInt(),
                kinds == null
                        ? List.of()
                        : Stream.of(kinds.value().asEnumArray())
                                .map(FileKind::valueOf)
                                .toList());
    }

    private static AnnotationInstance annotation(RecordComponentInfo component, Class<?> type) {
        return component.declaringClass().field(component.name()).annotation(DotName.createSimple(type));
    }
}
