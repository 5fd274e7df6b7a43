// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Form;
import org.partnernetz.form.FormField;

/**
 * The forms in the pages of a plugin that are read into a record: {@code <m:form id="facts" of="#{project.facts}">}.
 */
final class PageForms {
    private static final Pattern FORM = Pattern.compile(
            "<m:form\\s(?=[^>]*?\\bid=\"(?<id>[\\w-]+)\")[^>]*?of=\"#\\{(?<of>[\\w.]+)}\"[^>]*>(?<body>.*?)</m:form>",
            Pattern.DOTALL);

    private final Map<String, String> pages;
    private final BackedForms backed;

    PageForms(PluginModule plugin) {
        pages = plugin.pages();
        backed = new BackedForms(plugin);
    }

    /** All of them, page by page; one that several pages share with each record that they give it. */
    Stream<PageForm> all() {
        return pages.entrySet().stream()
                .flatMap(page -> FORM.matcher(page.getValue()).results().flatMap(found -> forms(page.getKey(), found)));
    }

    private Stream<PageForm> forms(String page, MatchResult found) {
        var of = found.group(2);
        var records = new Handed(pages)
                .meanings(page, of)
                .flatMap(backed::record)
                .distinct()
                .toList();
        return records.isEmpty()
                ? Stream.of(new PageForm(page, found.group(1), of, null, found.group(3)))
                : records.stream().map(record -> new PageForm(page, found.group(1), of, record, found.group(3)));
    }

    /**
     * A form in a page.
     *
     * @param of the expression that gives its Form
     * @param record null if it is none that the contract can find
     */
    record PageForm(
            String page, String id, String of, @Nullable Class<?> record, String body) {

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
