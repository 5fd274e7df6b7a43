// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.HttpMethod;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The description of the founder guide's REST")
class OpenApiTest {
    private static final String BASE = "/api/v1/organisations/{organisation}/p/founder-guide/";
    private static final Pattern PATH = Pattern.compile("^ {4}\"" + Pattern.quote(BASE) + "([^\"]+)\": \\{$");
    private static final Pattern METHOD = Pattern.compile("^ {6}\"(get|put|post|patch|delete)\": \\{$");

    @Test
    @DisplayName("names exactly the methods that there are")
    void namesWhatThereIs() throws IOException {
        var described = new TreeSet<String>();
        var path = "";
        for (var line : Files.readAllLines(Path.of("src", "main", "resources", "META-INF", "openapi.json"))) {
            var found = PATH.matcher(line);
            path = found.matches() ? found.group(1) : path;
            var method = METHOD.matcher(line);
            if (method.matches()) {
                described.add(method.group(1).toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        assertThat(described).isEqualTo(there());
    }

    private static TreeSet<String> there() {
        return Stream.of(
                        ProjectsResource.class,
                        FiguresResource.class,
                        ChecksResource.class,
                        CopiesResource.class,
                        ProjectCopiesResource.class,
                        LinksResource.class,
                        TeamsResource.class,
                        AppointmentsResource.class)
                .flatMap(OpenApiTest::methods)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> methods(Class<?> resource) {
        var root = resource.getAnnotation(jakarta.ws.rs.Path.class).value();
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotations())
                        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                        .filter(Objects::nonNull)
                        .map(verb -> {
                            var at = method.getAnnotation(jakarta.ws.rs.Path.class);
                            return verb.value() + " " + root + (at == null ? "" : "/" + at.value());
                        }));
    }
}
