// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.archetype;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

import org.partnernetz.testkit.contract.PluginModule;

/** A copy of the built plugin of {@link NewPluginTest}, for defects to be planted into. */
record Copy(Path folder) {
    private static final Path BUILT = Path.of("target/it/plugins/garden-plots");
    private static final String PACKAGE = "org/partnernetz/gardenplots/internal/";

    static Copy of(Path folder) throws IOException {
        for (var part : List.of("src", "target/classes")) {
            try (var files = Files.walk(BUILT.resolve(part))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var place = folder.resolve(BUILT.relativize(file).toString());
                    Files.createDirectories(place.getParent());
                    Files.copy(file, place);
                }
            }
        }
        return new Copy(folder);
    }

    PluginModule module() {
        return new PluginModule("garden-plots", folder);
    }

    /** Fails if there was nothing to change. */
    Copy change(String file, String pattern, String text) throws IOException {
        var place = folder.resolve(file);
        var before = Files.readString(place);
        var after = Pattern.compile(pattern, Pattern.DOTALL).matcher(before).replaceFirst(text);
        if (after.equals(before)) {
            throw new IllegalArgumentException(file + " has nothing like " + pattern);
        }
        Files.writeString(place, after);
        return this;
    }

    Copy write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    Copy compile(String... sources) {
        var classes = folder.resolve("target/classes");
        var words = new ArrayList<>(List.of(
                "-d",
                classes.toString(),
                "-proc:none",
                "-cp",
                classes + File.pathSeparator + System.getProperty("java.class.path")));
        for (var source : sources) {
            words.add(folder.resolve("src/main/java/" + PACKAGE + source).toString());
        }
        var result = ToolProvider.getSystemJavaCompiler().run(null, null, null, words.toArray(String[]::new));
        if (result != 0) {
            throw new IllegalStateException("the planted defect does not compile");
        }
        return this;
    }

    void remove(String type) throws IOException {
        Files.delete(folder.resolve("target/classes/" + PACKAGE + type));
    }

    /** Runs it where the plugin's classes can be loaded. */
    <T> T withClasses(Callable<T> work) throws Exception {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        var classes = new URL[] {folder.resolve("target/classes").toUri().toURL()};
        try (var loader = new URLClassLoader(classes, before)) {
            thread.setContextClassLoader(loader);
            return work.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
