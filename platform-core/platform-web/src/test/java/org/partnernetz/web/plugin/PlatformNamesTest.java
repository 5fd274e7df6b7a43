// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.beans.Introspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.look.Times;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Place;

@DisplayName("The names of the platform in pages")
class PlatformNamesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Map<String, Class<?>> TYPES = Map.of(
            "text", PluginText.class,
            "plugin", PluginVisit.class,
            "times", Times.class,
            "look", Look.class,
            "place", Place.class,
            "frame", Frame.class,
            "faults", Faults.class);

    @Test
    @DisplayName("are those of all beans that pages may ask, and some more")
    void holdAllBeans() throws IOException {
        assertThat(PlatformNames.all()).containsAll(beans()).contains("session", "request", "title", "plugin", "text");
    }

    @Test
    @DisplayName("are none of a bean that is gone")
    void holdNoOthers() throws IOException {
        var listed = PlatformNames.read().getProperty("reserved.beans").split("[,\\s]+");
        assertThat(beans()).containsAll(List.of(listed));
    }

    private static Set<String> beans() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(PlatformNamesTest::isNamed)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .map(Introspector::decapitalize)
                    .collect(Collectors.toSet());
        }
    }

    private static boolean isNamed(Path file) {
        try {
            return Files.readAllLines(file).contains("@Named");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Arguments> members() {
        return PlatformNames.read().stringPropertyNames().stream()
                .filter(key -> key.contains(".") && !key.startsWith("reserved."))
                .sorted()
                .map(key -> Arguments.of(key.replaceFirst("\\..*", ""), key.replaceFirst(".*?\\.", "")));
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("members")
    @DisplayName("answer to what is written about them")
    void answer(String name, String member) {
        assertThat(TYPES.get(name).getMethods())
                .anyMatch(method -> member.equals(method.getName() + "()")
                        || Arrays.asList("get" + capital(member), "is" + capital(member))
                                .contains(method.getName()));
    }

    private static String capital(String member) {
        return Character.toUpperCase(member.charAt(0)) + member.substring(1);
    }
}
