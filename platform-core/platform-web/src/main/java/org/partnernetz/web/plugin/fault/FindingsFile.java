// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.fault;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The findings of {@code mvn -Ddev} in the sources of a plugin, for its author. If the sources do not compile, the
 * pages stay as they were and show the findings. Only on a development server.
 */
public final class FindingsFile {
    /** The request attribute by which the frame of pages finds them. */
    public static final String ATTRIBUTE = "findings";

    private static final Path PLACE = Path.of("target", "dev", "findings.txt");

    /** From a page in {@code src/main/resources/pages} up to the module. */
    private static final int UP = 5;

    /**
     * Returns the findings; none on any other than a development server.
     *
     * @param view view of a page, which is a file if the sources are watched, and otherwise in the plugin's jar
     */
    public static List<String> of(Optional<URL> view) {
        return of(view, FaultPlace.isDevelopment());
    }

    static List<String> of(Optional<URL> view, boolean development) {
        if (!development
                || view.filter(page -> page.getProtocol().equals("file")).isEmpty()) {
            return List.of();
        }
        try {
            return in(Path.of(new URL(view.get(), view.get().getPath()).toURI()));
        } catch (URISyntaxException | IOException e) {
            return List.of();
        }
    }

    static List<String> in(Path page) throws IOException {
        var module = page;
        for (var up = 0; up < UP && module != null; up++) {
            module = module.getParent();
        }
        return module != null && Files.isRegularFile(module.resolve(PLACE))
                ? Files.readAllLines(module.resolve(PLACE))
                : List.of();
    }

    private FindingsFile() {}
}
