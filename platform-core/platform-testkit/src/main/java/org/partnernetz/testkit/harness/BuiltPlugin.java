// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A plugin that this build has made: one of the repository, or the archetype's. They are found in the folders, not
 * listed.
 */
public record BuiltPlugin(String id, Path module, Path jar) {
    private static final Path REPOSITORY = Path.of("../plugins");
    private static final Path WORKSHOP = REPOSITORY.resolve("archetype/target/it/plugins");
    private static final String DESCRIPTORS = "OSGI-INF/";
    private static final String PAGES = "src/main/resources/pages";

    /** The plugins of the repository, and the archetype's. */
    public static List<BuiltPlugin> all() {
        return Stream.of(REPOSITORY, WORKSHOP).flatMap(BuiltPlugin::below).toList();
    }

    /** The plugins of the repository only. */
    public static List<BuiltPlugin> ofRepository() {
        return below(REPOSITORY).toList();
    }

    private static Stream<BuiltPlugin> below(Path folder) {
        return list(folder).stream()
                .filter(module -> Files.isDirectory(module.resolve(PAGES)))
                .map(BuiltPlugin::in);
    }

    /** The names of its pages. */
    public List<String> pages() {
        return list(module.resolve(PAGES)).stream()
                .map(page -> page.getFileName().toString())
                .filter(page -> page.endsWith(".xhtml"))
                .map(page -> page.replace(".xhtml", ""))
                .toList();
    }

    /** Says whether it has REST resources, according to its jar; a later build may have changed the module's folder. */
    public boolean hasResources() {
        return components().stream().anyMatch(text -> text.contains("name=\"plugin.resource\""));
    }

    /** Returns the descriptors of its components, as they stand in the jar. */
    public List<String> components() {
        return components(jar);
    }

    /** Returns where in the jar the descriptor of one of its components lies. */
    public String component() {
        try (var zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(DESCRIPTORS) && name.endsWith(".xml"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(jar + " has no components"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the descriptors of the components of any jar. */
    public static List<String> components(Path jar) {
        try (var zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .filter(entry -> entry.getName().startsWith(DESCRIPTORS))
                    .map(entry -> text(zip, entry))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(ZipFile zip, ZipEntry entry) {
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plugin of the repository from which the largest jar was made. */
    public static BuiltPlugin largest() {
        return below(REPOSITORY)
                .max(Comparator.comparing(BuiltPlugin::size))
                .orElseThrow(() -> new IllegalStateException("The repository has no plugin"));
    }

    private long size() {
        return jar.toFile().length();
    }

    /** The plugin in the folder of that name, of the repository or the archetype's. */
    public static BuiltPlugin named(String id) {
        var folder = REPOSITORY.resolve(id);
        return in(Files.isDirectory(folder) ? folder : WORKSHOP.resolve(id));
    }

    /** @param folder of its module */
    public static BuiltPlugin in(Path folder) {
        var id = folder.getFileName().toString();
        return list(folder.resolve("target")).stream()
                .filter(file -> file.getFileName().toString().matches(id + "-[0-9.]+(-SNAPSHOT)?\\.jar"))
                .findFirst()
                .map(jar -> new BuiltPlugin(id, folder, jar))
                .orElseThrow(() -> new IllegalStateException(folder + " is not built"));
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
