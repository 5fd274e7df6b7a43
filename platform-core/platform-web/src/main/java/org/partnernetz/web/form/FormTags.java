// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.form;

import java.util.AbstractList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Form;
import org.partnernetz.form.FormField;
import org.partnernetz.form.Upload;
import org.partnernetz.web.faces.KeptForms;
import org.partnernetz.web.page.FieldPath;
import org.partnernetz.web.upload.FileForms;

/** The functions of the tags for forms. */
public final class FormTags {
    /** What fields of browsers take; they show nothing of any other text. */
    private static final Map<String, Pattern> BROWSER = Map.of(
            "date", Pattern.compile("|\\d{4}-\\d{2}-\\d{2}"),
            "month", Pattern.compile("|\\d{4}-\\d{2}"),
            "time", Pattern.compile("|\\d{2}:\\d{2}(:\\d{2})?"),
            "datetime-local", Pattern.compile("|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?"));

    /** Of kinds that browsers would check in words and a language of their own. */
    private static final Map<String, String> KEYBOARDS =
            Map.of("number", "numeric", "decimal", "decimal", "money", "decimal", "email", "email", "url", "url");

    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");

    private FormTags() {}

    /**
     * Returns what the form knows about a field; null outside a form with a record, and if the record has no such
     * field.
     */
    public static @Nullable FormField field(@Nullable Object form, String path) {
        return form instanceof Form<?> data ? data.field(path) : null;
    }

    /** Whether a form has a field for a file, and so has to be sent in several parts. */
    public static boolean hasFile(@Nullable Object form) {
        return form instanceof Form<?> data && data.fields().values().stream().anyMatch(FormField::isFile);
    }

    /** The file for which a key in a field stands, if this person has sent it and it is still kept. */
    static Optional<Upload> chosen(String key) {
        return FileForms.find(request(FacesContext.getCurrentInstance()), key);
    }

    /**
     * The file that is chosen in a field and need not be sent again; null if there is none, or if it has gone.
     *
     * @param key what the input for keys has, of which a page that is shown again may know more than its backing
     */
    public static @Nullable Upload file(@Nullable Object key) {
        return key == null || key.toString().isEmpty()
                ? null
                : chosen(key.toString()).orElse(null);
    }

    /** The size of a file for people; no file has none. */
    public static long kilobytes(Upload file) {
        return Math.max(1, Math.round(file.size() / 1024.0));
    }

    /** What the input of a field has: what was sent, or else what its form has. */
    public static String key(Object form, String path, String formId) {
        var view = FacesContext.getCurrentInstance().getViewRoot();
        var input = view.findComponent(":" + formId + ":" + FieldPath.id(path) + FileForms.KEPT);
        var sent = input instanceof UIInput field ? field.getSubmittedValue() : null;
        return sent == null ? ((Form<?>) form).get(path) : sent.toString();
    }

    /** Whether a form says which version of an item it shows. */
    public static boolean hasSeen(@Nullable Object form) {
        return form instanceof Form<?> data && data.hasSeen();
    }

    /**
     * What can be chosen, in words, by what stands in the address.
     *
     * @param values a map of both, or the constants of an enum, with words of their own behind the prefix and a dot
     */
    public static Map<String, String> choices(
            @Nullable Object values, @Nullable Map<String, String> words, String prefix) {
        var choices = new LinkedHashMap<String, String>();
        if (values instanceof Map<?, ?> both) {
            both.forEach((key, word) -> choices.put(name(key), String.valueOf(word)));
        } else {
            var constants = values instanceof Object[] array ? List.of(array) : (Collection<?>) values;
            for (var constant : constants == null ? List.of() : constants) {
                var name = name(constant);
                var word = words == null ? null : words.get(prefix + '.' + name);
                choices.put(name, word == null ? name : word);
            }
        }
        return choices;
    }

    private static String name(Object constant) {
        return constant instanceof Enum<?> one ? one.name() : constant.toString();
    }

    /** The id of the component at a path. */
    public static String id(String path) {
        return FieldPath.id(path);
    }

    /**
     * The type of the HTML field. It is text if the browser's own field would lose what was typed, because browsers
     * neither send nor show what they do not understand.
     */
    public static String widget(String kind, @Nullable String typed) {
        if (KEYBOARDS.containsKey(kind)) {
            return "text";
        }
        var form = BROWSER.get(kind);
        return form == null || form.matcher(typed == null ? "" : typed).matches() ? kind : "text";
    }

    /** The keyboard that a phone shows; null for the normal one. */
    public static @Nullable String keyboard(String kind) {
        return KEYBOARDS.get(kind);
    }

    /**
     * The numbers of the rows of a list, from 0. After an update, on another server, or after its view has expired, the
     * backing does not know them, so the form itself sends how many it had.
     */
    public static List<Integer> rows(Object form, String list, String formId) {
        var data = (Form<?>) form;
        var faces = FacesContext.getCurrentInstance();
        var sent = sent(faces, formId, FieldPath.id(list) + "-rows");
        for (var row = data.rows(list); row < Math.min(sent, Form.ROWS_MAX); row++) {
            data.addRow(list);
        }
        return numbers(data.rows(list));
    }

    /** Each expression of each row asks for the list anew, so it costs the same however long it is. */
    private static List<Integer> numbers(int count) {
        return new AbstractList<>() {
            @Override
            public Integer get(int row) {
                return Objects.checkIndex(row, count);
            }

            @Override
            public int size() {
                return count;
            }
        };
    }

    private static int sent(FacesContext faces, String form, String name) {
        var count = PhaseId.RESTORE_VIEW.equals(faces.getCurrentPhaseId())
                ? faces.getExternalContext().getRequestParameterMap().get(form + ":" + name)
                : faces.isPostback() ? null : KeptForms.look(request(faces), form, name);
        return count != null && COUNT.matcher(count).matches() ? Integer.parseInt(count) : 0;
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    /** The button of the rows that has sent the form: {@code add}, {@code remove}, or neither. */
    public static String pressed(String form, String rows) {
        var beginning = form + ":" + rows + "-";
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().keySet().stream()
                .filter(name -> name.startsWith(beginning))
                .map(name -> name.substring(name.lastIndexOf('-') + 1))
                .filter(name -> name.equals("add") || name.equals("remove"))
                .findFirst()
                .orElse("");
    }
}
