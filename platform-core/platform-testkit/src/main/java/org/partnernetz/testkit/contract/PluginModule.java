// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.jspecify.annotations.Nullable;

/**
 * A plugin's module: sources, resources and compiled classes. The classes are read once, when they are first needed.
 */
public final class PluginModule {
    public static final String GERMAN = "messages.properties";
    public static final String ENGLISH = "messages_en.properties";

    private static final Pattern FIELD = Pattern.compile("<reference [^>]*\\bfield=\"(\\w+)\"");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][\\w-]*");

    private final String id;
    private final Path folder;
    private final Path compiled;
    private @Nullable JavaClasses imported;

    /**
     * @param id name of the folder, the artifact and the bundle
     * @param compiled folder of its classes and of the copied and generated resources
     */
    public PluginModule(String id, Path folder, Path compiled) {
        this.id = id;
        this.folder = folder;
        this.compiled = compiled;
    }

    /** A module that Maven has compiled. */
    public PluginModule(String id, Path folder) {
        this(id, folder, folder.resolve("target/classes"));
    }

    /** The module whose tests run. */
    public static PluginModule running() {
        var folder = Path.of("").toAbsolutePath();
        return new PluginModule(folder.getFileName().toString(), folder);
    }

    public String id() {
        return id;
    }

    public Path folder() {
        return folder;
    }

    public String schema() {
        return id.replace('-', '_');
    }

    public JavaClasses classes() {
        if (imported == null) {
            imported = new ClassFileImporter().importPath(compiled);
        }
        return imported;
    }

    /** Returns its loaded classes for which the predicate is true. */
    public List<Class<?>> loaded(Predicate<Class<?>> question) {
        return classes().stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .<Class<?>>map(JavaClass::reflect)
                .filter(question)
                .toList();
    }

    /** Fields that the component runtime fills, inherited ones, too, as the component's description says. */
    List<Field> referenceFields(Class<?> type) {
        var description = built("OSGI-INF").resolve(type.getName() + ".xml");
        try {
            var text = Files.exists(description) ? Files.readString(description) : "";
            var names =
                    FIELD.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
            return Stream.<Class<?>>iterate(type, one -> one != Object.class, Class::getSuperclass)
                    .flatMap(one -> Arrays.stream(one.getDeclaredFields()))
                    .filter(field -> names.contains(field.getName()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a file that the build has generated or copied. */
    Path built(String name) {
        return compiled.resolve(name);
    }

    Path resource(String name) {
        return folder.resolve("src/main/resources").resolve(name);
    }

    boolean storesSomething() {
        return Files.isDirectory(resource("db/migration"));
    }

    /** The row of each table that attackers try to reach; {@code src/test/sql/victims.sql}. */
    public Path victims() {
        return folder.resolve("src/test/sql/victims.sql");
    }

    /**
     * The attacks that only the plugin's author can think of; {@code src/test/sql/attacks.sql}, which need not exist.
     */
    public Path attacks() {
        return folder.resolve("src/test/sql/attacks.sql");
    }

    /** Says whether it has a class of that type, without instantiating any. */
    public boolean has(Class<?> type) {
        return classes().stream().anyMatch(one -> one.isAssignableTo(type.getName()));
    }

    /** The sources of the pages by name, and of the parts that they share as {@code parts/<name>}. */
    Map<String, String> pages() {
        var folder = resource("pages");
        return texts(
                folder, ".xhtml", file -> folder.relativize(file).toString().replace('\\', '/'));
    }

    /** Java sources by name. */
    Map<String, String> sources() {
        return texts(folder.resolve("src/main/java"), ".java");
    }

    /** The HTML classes in its own styles and scripts, including anything there that looks like one. */
    Set<String> ownStyle() {
        var all = new TreeMap<>(texts(resource("resources"), ".css"));
        texts(resource("resources"), ".js").forEach((name, text) -> all.merge(name, text, String::concat));
        return WORD.matcher(String.join("\n", all.values()))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** Pages that may have long lines until somebody breaks them; {@code src/test/long-pages.txt}, if it exists. */
    Set<String> longPages() {
        var list = folder.resolve("src/test/long-pages.txt");
        try {
            return Files.exists(list) ? new TreeSet<>(Files.readAllLines(list)) : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The messages of one language by key. */
    public Map<String, String> words(String file) {
        return words(file, new TreeSet<>());
    }

    /** The keys that a file has more than once, of which only the last message counts. */
    Set<String> repeated(String file) {
        var repeated = new TreeSet<String>();
        words(file, repeated);
        return repeated;
    }

    private Map<String, String> words(String file, Set<String> repeated) {
        var words = new TreeMap<String, String>();
        var place = resource(file);
        if (Files.exists(place)) {
            try (var in = Files.newBufferedReader(place)) {
                new Properties() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public synchronized @Nullable Object put(Object key, Object value) {
                        if (words.put(key.toString(), value.toString()) != null) {
                            repeated.add(key.toString());
                        }
                        return null;
                    }
                }.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return words;
    }

    private static Map<String, String> texts(Path folder, String suffix) {
        return texts(folder, suffix, file -> file.getFileName().toString());
    }

    private static Map<String, String> texts(Path folder, String suffix, Function<Path, String> called) {
        var texts = new TreeMap<String, String>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : with(suffix, files)) {
                    var name = called.apply(file);
                    texts.put(name.substring(0, name.length() - suffix.length()), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private static List<Path> with(String suffix, Stream<Path> files) {
        return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(suffix))
                .sorted()
                .toList();
    }
}
