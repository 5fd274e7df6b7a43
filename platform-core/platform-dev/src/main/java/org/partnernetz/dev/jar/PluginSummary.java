// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev.jar;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import org.partnernetz.plugin.spi.ByLink;
import org.partnernetz.plugin.spi.ForVisitors;
import org.partnernetz.plugin.spi.PluginPermissions;
import org.partnernetz.privacy.Personal;
import org.partnernetz.testkit.contract.PluginModule;

/** A summary of a plugin, in lines, for whoever decides about it. */
record PluginSummary(List<String> lines) {

    static PluginSummary of(FinishedJar jar) throws IOException {
        var words = jar.module().words(PluginModule.GERMAN);
        words.putAll(jar.module().words(PluginModule.ENGLISH));
        var lines = new ArrayList<String>();
        lines.add(jar.id() + " " + jar.header("Bundle-Version"));
        add(lines, "is", words.getOrDefault("plugin.about", ""));
        add(lines, "stores", words.getOrDefault("plugin.stores", ""));
        add(lines, "keeps it", words.getOrDefault("plugin.kept", ""));
        add(lines, "tables", String.join(", ", DeclaredTables.of(jar).all()));
        add(lines, "of persons", personal(jar));
        add(lines, "permissions", permissions(jar));
        add(lines, "pages", String.join(", ", jar.names("Partnernetz-Pages")));
        add(lines, "for visitors", classes(jar, ForVisitors.class));
        add(lines, "by link", classes(jar, ByLink.class));
        add(lines, "contributes", contributions(jar));
        add(lines, "built for", String.join(", ", PackageNeeds.of(jar).lines()));
        return new PluginSummary(lines);
    }

    private static void add(List<String> lines, String what, String said) {
        lines.add(String.format(Locale.ROOT, "  %-14s%s", what, said.isBlank() ? "nothing" : said));
    }

    private static String personal(FinishedJar jar) {
        return jar.module().classes().stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.isAnnotatedWith(Personal.class))
                .map(PluginSummary::column)
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String column(JavaField field) {
        return field.getOwner().getSimpleName() + "." + field.getName() + ", kept "
                + field.getAnnotationOfType(Personal.class).kept();
    }

    private static String classes(FinishedJar jar, Class<? extends Annotation> mark) {
        var found = new TreeSet<String>();
        for (var type : jar.module().classes()) {
            if (type.isAnnotatedWith(mark)) {
                found.add(type.getSimpleName());
            }
            type.getMethods().stream()
                    .filter(method -> method.isAnnotatedWith(mark))
                    .forEach(method -> found.add(type.getSimpleName() + "." + method.getName()));
        }
        return String.join(", ", found);
    }

    private static String permissions(FinishedJar jar) {
        return jar.module().classes().stream()
                .filter(type -> type.isAssignableTo(PluginPermissions.class) && !type.isInterface())
                .map(PluginSummary::permissions)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Returns the permissions. Only an instance of the class knows them, so one is created. */
    private static String permissions(JavaClass type) {
        try {
            var one = (PluginPermissions) type.reflect().getConstructor().newInstance();
            return one.permissions().stream()
                    .map(permission -> permission.key() + " " + permission.byDefault())
                    .collect(Collectors.joining(", "));
        } catch (ReflectiveOperationException | LinkageError e) {
            return type.getSimpleName() + " cannot be asked here";
        }
    }

    private static String contributions(FinishedJar jar) throws IOException {
        var by = new TreeMap<String, String>();
        jar.components()
                .forEach((type, provided) -> provided.stream()
                        .filter(one -> one.startsWith("org.partnernetz.") && one.contains(".spi."))
                        .forEach(one -> by.merge(simple(one), simple(type), (a, b) -> a + ", " + b)));
        return by.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
