// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.folder;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a plugin's jar says about the plugin, without running anything of it.
 *
 * @param headers the main section of the manifest
 * @param migrations names of the scripts for its tables, in their order
 * @param contributions simple names of the platform's extension points that its components provide
 * @param permissions permissions that its pages and resources ask for
 */
public record JarContents(
        Map<String, String> headers,
        List<String> migrations,
        List<String> contributions,
        List<String> permissions,
        Map<String, String> german,
        Map<String, String> english) {
    private static final Pattern MIGRATION = Pattern.compile("db/migration/([^/]+\\.sql)");
    private static final Pattern COMPONENT = Pattern.compile("OSGI-INF/[^/]+\\.xml");
    private static final Pattern PROVIDES =
            Pattern.compile("<provide\\s+interface=\"org\\.partnernetz(?:\\.\\w+)*\\.spi\\.(\\w+)\"");
    private static final Pattern PERMITTED = Pattern.compile(
            "<property\\s+name=\"plugin\\.permitted\"[^>]*?(?:value=\"([^\"]*)\"[^>]*/>|>([^<]*)</property>)");
    private static final int DESCRIPTOR_MAX = 100_000;

    /** Reads the contents of a jar that was already checked completely. */
    static JarContents of(JarFile jar) throws IOException {
        var headers = new HashMap<String, String>();
        jar.getManifest().getMainAttributes().forEach((name, value) -> headers.put(name.toString(), value.toString()));
        var migrations = new ArrayList<String>();
        var contributions = new TreeSet<String>();
        var permissions = new TreeSet<String>();
        for (var entry : jar.stream().toList()) {
            var migration = MIGRATION.matcher(entry.getName());
            if (migration.matches()) {
                migrations.add(migration.group(1));
            } else if (COMPONENT.matcher(entry.getName()).matches()) {
                var descriptor = text(jar, entry);
                PROVIDES.matcher(descriptor).results().forEach(found -> contributions.add(found.group(1)));
                permissions.addAll(permitted(descriptor));
            }
        }
        migrations.sort(null);
        var german = words(jar, "messages.properties");
        var english = new HashMap<>(german);
        english.putAll(words(jar, "messages_en.properties"));
        return new JarContents(
                Map.copyOf(headers),
                List.copyOf(migrations),
                List.copyOf(contributions),
                List.copyOf(permissions),
                german,
                english);
    }

    private static List<String> permitted(String descriptor) {
        return PERMITTED
                .matcher(descriptor)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .flatMap(keys -> Arrays.stream(keys.strip().split("\\s+")))
                .filter(key -> !key.isEmpty())
                .toList();
    }

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The name shown to people, or null if it has none. */
    public @Nullable String name(Locale locale) {
        return (locale.getLanguage().equals("en") ? english : german).get("plugin.name");
    }

    private static String text(JarFile jar, JarEntry entry) {
        try (var in = jar.getInputStream(entry)) {
            return new String(in.readNBytes(DESCRIPTOR_MAX), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> words(JarFile jar, String name) throws IOException {
        var words = new HashMap<String, String>();
        var entry = jar.getJarEntry(name);
        if (entry != null) {
            try (var in = new InputStreamReader(jar.getInputStream(entry), StandardCharsets.UTF_8)) {
                var read = new Properties();
                read.load(in);
                read.stringPropertyNames().stream()
                        .filter(key -> key.equals("plugin.name") || key.startsWith("plugin.permission."))
                        .forEach(key -> words.put(key, read.getProperty(key)));
            } catch (IllegalArgumentException e) {
                throw new IOException("its " + name + " cannot be read: " + e.getMessage(), e);
            }
        }
        return Map.copyOf(words);
    }
}
