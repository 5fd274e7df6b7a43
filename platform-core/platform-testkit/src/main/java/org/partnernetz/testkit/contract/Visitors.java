// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import org.jspecify.annotations.Nullable;
import org.partnernetz.form.reading.FilesSent;
import org.partnernetz.plugin.spi.ForVisitors;
import org.partnernetz.privacy.Personal;

/**
 * Checks what a plugin offers to visitors: its pages have no actions and no forms that post, its methods only read, and
 * only people who are signed in send files, and visitors see no personal column unless it is marked as shown to them.
 */
public final class Visitors {
    private static final String SPI = "org.partnernetz.plugin.spi.";
    private static final Pattern POSTS = Pattern.compile(
            "<(?:m:form|h:form|m:button|m:writer|m:moves)\\b|method=\"post\"|name=\"stateful\"",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> VERBS = Set.of("PUT", "POST", "PATCH", "DELETE");

    private final PluginModule plugin;
    private final Map<String, String> pages;

    public Visitors(PluginModule plugin) {
        this.plugin = plugin;
        pages = plugin.pages();
    }

    /** Returns the findings, each as a sentence; empty if there are none. */
    public List<String> complaints() throws IOException {
        var complaints = new ArrayList<String>();
        for (var type : plugin.classes()) {
            if (type.isAnnotatedWith(SPI + "PluginPage") && isForVisitors(type)) {
                page(type, complaints);
            }
            if (type.isAnnotatedWith(SPI + "ByLink") && FilesSent.to(type.reflect())) {
                complaints.add(type.getName() + " is behind a link, so it has no field for a file: only people who are"
                        + " signed in send files");
            }
            type.getMethods().stream()
                    .filter(method -> isForVisitors(type) || isForVisitors(method))
                    .filter(method -> VERBS.stream().anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb)))
                    .forEach(method -> complaints.add(method.getFullName() + " is for visitors, and writes"));
        }
        personal(complaints);
        return complaints;
    }

    private static boolean isForVisitors(CanBeAnnotated annotated) {
        return annotated.isAnnotatedWith(ForVisitors.class);
    }

    private void page(JavaClass type, List<String> complaints) {
        if (type.isAnnotatedWith(SPI + "Permitted") || type.isAnnotatedWith(SPI + "ByLink")) {
            complaints.add(type.getName() + " is for visitors, so it asks for no permission and no link");
        }
        type.getMethods().stream()
                .filter(Visitors::isAction)
                .forEach(method -> complaints.add(
                        method.getFullName() + " looks like an action, which a page for visitors cannot have"));
        var name = type.getAnnotationOfType(SPI + "PluginPage")
                .get("value")
                .map(Object::toString)
                .orElse("")
                .replaceAll("([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT);
        var found = POSTS.matcher(pages.getOrDefault(name, ""));
        if (found.find()) {
            complaints.add("pages/" + name + ".xhtml is for visitors, who have no session: " + found.group());
        }
    }

    /**
     * Says whether a page could call the method only as an action: it has no parameters, and returns nothing or an
     * address.
     */
    private static boolean isAction(JavaMethod method) {
        var gives = method.getRawReturnType().getName();
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getRawParameterTypes().isEmpty()
                && !method.getName().matches("(?:get|is)[A-Z].*|toString")
                && (gives.equals("void") || gives.equals(String.class.getName()));
    }

    private void personal(List<String> complaints) throws IOException {
        for (var shown : OwnAttacks.of(plugin).shown()) {
            plugin.loaded(type -> type.isAnnotationPresent(Entity.class)).stream()
                    .filter(type -> table(type).equals(shown.table()))
                    .flatMap(Visitors::fields)
                    .filter(field -> isHidden(field.getAnnotation(Personal.class)))
                    .forEach(field -> complaints.add("Visitors see rows of " + shown.table() + ", and its "
                            + field.getName() + " is @Personal without shown = true"));
        }
    }

    private static boolean isHidden(@Nullable Personal personal) {
        return personal != null && !personal.shown();
    }

    private static String table(Class<?> entity) {
        var table = entity.getAnnotation(Table.class);
        return table == null || table.name().isEmpty()
                ? entity.getSimpleName()
                        .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                        .toLowerCase(Locale.ROOT)
                : table.name();
    }

    private static Stream<Field> fields(@Nullable Class<?> type) {
        if (type == null || type == Object.class) {
            return Stream.empty();
        }
        var own = Arrays.stream(type.getDeclaredFields())
                .flatMap(field ->
                        field.isAnnotationPresent(Embedded.class) ? fields(field.getType()) : Stream.of(field));
        return Stream.concat(own, fields(type.getSuperclass()));
    }
}
