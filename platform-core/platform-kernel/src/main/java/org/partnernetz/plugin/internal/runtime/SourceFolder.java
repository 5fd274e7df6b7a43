// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/**
 * Where a plugin's developer writes, as the jar of {@code mvn -Ddev} names it. Its pages are read there, so that a
 * change is seen with the next request. Only on a server for development, where any jar runs anyway.
 */
record SourceFolder(@Nullable Path folder) {
    private static final String HEADER = "Partnernetz-Sources";

    static SourceFolder of(Bundle bundle) {
        var named = bundle.getHeaders("").get(HEADER);
        var development = ConfigProvider.getConfig()
                .getOptionalValue("partnernetz.plugins.trust", String.class)
                .filter("development"::equals);
        return new SourceFolder(named == null || development.isEmpty() ? null : Path.of(named));
    }

    /** A page as it is written now; the address changes with each change, since the server keeps pages by address. */
    Optional<URL> page(String path) {
        if (folder == null || !Files.isRegularFile(folder.resolve(path))) {
            return Optional.empty();
        }
        try {
            var file = folder.resolve(path);
            var changed = Files.getLastModifiedTime(file).toMillis();
            return Optional.of(URI.create(file.toUri() + "?v=" + changed).toURL());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
