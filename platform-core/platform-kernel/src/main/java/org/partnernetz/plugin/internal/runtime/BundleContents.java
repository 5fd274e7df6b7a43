// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/** The content of a plugin's jar besides its classes. */
public final class BundleContents {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern FILE =
            Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*(/[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*)*");

    private final Bundle bundle;
    private final SourceFolder sources;
    private final Map<String, String> german;
    private final Map<String, String> english;

    public BundleContents(Bundle bundle) {
        this.bundle = bundle;
        sources = SourceFolder.of(bundle);
        german = words("messages.properties", Map.of());
        english = words("messages_en.properties", german);
    }

    Optional<URL> view(String page) {
        return page("pages/", page);
    }

    Optional<URL> part(String name) {
        return page("pages/parts/", name);
    }

    private Optional<URL> page(String folder, String name) {
        var path = folder + name + ".xhtml";
        return NAME.matcher(name).matches() ? sources.page(path).or(() -> entry(path)) : Optional.empty();
    }

    Optional<URL> resource(String path) {
        return FILE.matcher(path).matches() ? entry("resources/" + path) : Optional.empty();
    }

    Optional<URL> openApi() {
        return entry("META-INF/openapi.json");
    }

    Map<String, String> words(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : german;
    }

    /** The comma-separated list in a manifest header, which the build computed. */
    public List<String> header(String name) {
        var value = bundle.getHeaders("").get(name);
        var items = new ArrayList<String>();
        if (value != null) {
            for (var item : value.split(",")) {
                if (!item.isBlank()) {
                    items.add(item.strip());
                }
            }
        }
        return List.copyOf(items);
    }

    private Optional<URL> entry(String path) {
        return Optional.ofNullable(bundle.getEntry(path));
    }

    private Map<String, String> words(String file, Map<String, String> base) {
        var words = new HashMap<>(base);
        @Nullable URL entry = bundle.getEntry(file);
        if (entry == null) {
            return Map.copyOf(words);
        }
        try (var in = new InputStreamReader(entry.openStream(), StandardCharsets.UTF_8)) {
            var own = new Properties();
            own.load(in);
            own.stringPropertyNames().forEach(key -> words.put(key, own.getProperty(key)));
            return Map.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
