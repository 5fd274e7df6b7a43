// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of the expression language that belong to the platform. They stand in
 * {@code META-INF/page-names.properties}, where the build of a plugin reads them, too.
 */
final class PlatformNames {
    private static final String FILE = "/META-INF/page-names.properties";
    private static final String RESERVED = "reserved.";

    /** Names that no backing of a plugin may have. */
    static Set<String> all() {
        var file = read();
        return file.stringPropertyNames().stream()
                .flatMap(key -> key.startsWith(RESERVED)
                        ? Arrays.stream(file.getProperty(key).split("[,\\s]+"))
                        : Stream.of(key.replaceFirst("\\..*", "")))
                .collect(Collectors.toSet());
    }

    static Properties read() {
        var file = new Properties();
        try (var in = Objects.requireNonNull(PlatformNames.class.getResourceAsStream(FILE), FILE)) {
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PlatformNames() {}
}
