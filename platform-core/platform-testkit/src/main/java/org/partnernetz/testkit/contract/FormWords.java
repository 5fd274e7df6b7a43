// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnernetz.form.FormField;
import org.partnernetz.testkit.contract.PageForms.PageForm;

/** The messages that the records of forms need: a label for each field on the page, and a text for each choice. */
final class FormWords {
    private static final Pattern ROWS =
            Pattern.compile("<m:rows\\s[^>]*?id=\"([\\w.]+)\"[^>]*>(.*?)</m:rows>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<m:(?:input|choice|person|writer|rows)\\s([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");

    private final PluginModule plugin;
    private final Map<String, String> words;
    private final List<String> complaints = new ArrayList<>();

    FormWords(PluginModule plugin, Map<String, String> words) {
        this.plugin = plugin;
        this.words = words;
    }

    /** Returns the findings; each names the form and the field. */
    List<String> complaints() {
        new PageForms(plugin).all().forEach(this::check);
        return List.copyOf(complaints);
    }

    /** What stands before choices of fields. */
    Set<String> beginnings() {
        return new PageForms(plugin)
                .all()
                .flatMap(form -> tags(form).map(tag -> choices(form, tag)))
                .map(prefix -> prefix + ".")
                .collect(Collectors.toSet());
    }

    private static String choices(PageForm form, Tag tag) {
        var field = form.fields().get(tag.key());
        return tag.attributes().getOrDefault("prefix", field == null ? "" : field.words());
    }

    private void check(PageForm form) {
        if (form.record() == null) {
            complaints.add("pages/" + form.page() + ".xhtml: nothing is known of the form " + form.id()
                    + ": no page has a backing with a public getter that makes #{" + form.of()
                    + "} a Form of a record; name the backing itself, as in of=\"#{plan.course}\", or hand it over by"
                    + " ui:param");
        } else {
            tags(form).forEach(tag -> check(form, tag));
        }
    }

    private void check(PageForm form, Tag tag) {
        var field = form.fields().get(tag.key());
        var where = "pages/" + form.page() + ".xhtml, form " + form.id() + ", field " + tag.key();
        if (field == null && !tag.attributes().containsKey("value")) {
            complaints.add(where + ": there is no such field in " + form.name() + ", but "
                    + form.fields().keySet());
            return;
        }
        var label = form.id() + "." + tag.key();
        if (!tag.isLabelled() && !words.containsKey(label)) {
            complaints.add(label + " is asked for, but there is no such message: the label of " + where);
        }
        if (field != null && !tag.attributes().containsKey("values")) {
            checkChoices(form, tag, field, where);
        }
    }

    private void checkChoices(PageForm form, Tag tag, FormField field, String where) {
        (field.isFile() ? Stream.<String>empty() : field.choices().stream())
                .map(choice -> choices(form, tag) + "." + choice)
                .filter(key -> !words.containsKey(key))
                .forEach(key ->
                        complaints.add(key + " is asked for, but there is no such message: a choice of " + where));
    }

    private static Stream<Tag> tags(PageForm form) {
        var rows = ROWS.matcher(form.body()).results().toList();
        var outside = ROWS.matcher(form.body()).replaceAll("<m:rows id=\"$1\">");
        return Stream.concat(
                tags(outside, ""), rows.stream().flatMap(list -> tags(list.group(2), list.group(1) + ".")));
    }

    private static Stream<Tag> tags(String text, String path) {
        return FIELD.matcher(text)
                .results()
                .map(found -> tag(found, path))
                .filter(tag -> !tag.key().equals(path));
    }

    private static Tag tag(MatchResult found, String path) {
        var attributes = ATTRIBUTE
                .matcher(found.group(1))
                .results()
                .collect(Collectors.toMap(one -> one.group(1), one -> one.group(2), (first, again) -> first));
        return new Tag(path + attributes.getOrDefault("id", ""), attributes);
    }

    private record Tag(String key, Map<String, String> attributes) {

        /** Says whether the field needs a label; a hidden one does not. */
        boolean isLabelled() {
            return attributes.containsKey("label") || "hidden".equals(attributes.get("type"));
        }
    }
}
