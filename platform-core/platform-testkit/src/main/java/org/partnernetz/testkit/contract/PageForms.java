// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Form;
import org.partnernetz.form.FormField;
import org.partnernetz.plugin.spi.PluginPage;

/**
 * The forms in the pages of a plugin that are read into a record: {@code <m:form id="facts" of="#{project.facts}">}.
 */
final class PageForms {
    private static final Pattern FORM = Pattern.compile(
            "<m:form\\s(?=[^>]*\\sid=\"(?<id>[\\w-]+)\"|id=\"(?<first>[\\w-]+)\")[^>]*?of=\"#\\{(?<backing>\\w+)\\.(?<form>\\w+)}\"[^>]*>(?<body>.*?)</m:form>",
            Pattern.DOTALL);

    private final PluginModule plugin;

    PageForms(PluginModule plugin) {
        this.plugin = plugin;
    }

    /** All of them, page by page. */
    Stream<PageForm> all() {
        return plugin.pages().entrySet().stream()
                .flatMap(page -> FORM.matcher(page.getValue()).results().map(found -> form(page.getKey(), found)));
    }

    private PageForm form(String page, MatchResult found) {
        var id = found.group(1) == null ? found.group(2) : found.group(1);
        var record = backing(found.group(3)).flatMap(type -> record(type, found.group(4)));
        return new PageForm(page, id, record.orElse(null), found.group(5));
    }

    private Optional<Class<?>> backing(String name) {
        return plugin.classes().stream()
                .filter(type -> type.isAnnotatedWith(PluginPage.class))
                .filter(type ->
                        type.getAnnotationOfType(PluginPage.class).value().equals(name))
                .<Class<?>>map(type -> type.reflect())
                .findFirst();
    }

    private static Optional<Class<?>> record(Class<?> backing, String form) {
        var getter = "get" + Character.toUpperCase(form.charAt(0)) + form.substring(1);
        return Stream.of(backing.getMethods())
                .filter(method -> method.getName().equals(getter) && method.getReturnType() == Form.class)
                .map(PageForms::record)
                .findFirst();
    }

    private static Class<?> record(Method getter) {
        return (Class<?>) ((ParameterizedType) getter.getGenericReturnType()).getActualTypeArguments()[0];
    }

    /**
     * A form in a page.
     *
     * @param record null if it is none that the contract can find
     */
    record PageForm(String page, String id, @Nullable Class<?> record, String body) {

        String name() {
            return record == null ? "" : record.getSimpleName();
        }

        Map<String, FormField> fields() {
            return record == null
                    ? Map.of()
                    : Form.of(record.asSubclass(Record.class)).fields();
        }
    }
}
