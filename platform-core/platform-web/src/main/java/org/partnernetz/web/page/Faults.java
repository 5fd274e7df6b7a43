// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.Problem;
import org.partnernetz.text.Clean;
import org.partnernetz.web.look.Sentences;
import org.partnernetz.web.look.Words;
import org.primefaces.component.api.InputHolder;

/** The faults of the form that was just sent, as messages: by field, and as a summary above the form. */
@Named
@RequestScoped
public class Faults {

    private final Map<String, String> byField = new LinkedHashMap<>();
    private @Nullable String general;

    @Inject
    HttpServletRequest request;

    /** Does the work of a form and collects the faults that the core reports; returns whether there were none. */
    public boolean free(Runnable work) {
        try {
            work.run();
            return isNone();
        } catch (Problem problem) {
            take(problem);
            return false;
        }
    }

    /** Adds a fault of one field. */
    public void add(String field, String code, String limit) {
        add(new InvalidException.Fault(field, code, limit));
    }

    private void add(InvalidException.Fault fault) {
        byField.putIfAbsent(fault.field(), say("fault." + fault.code(), fault.values()));
    }

    /** Checks a text that is required. */
    public void required(String field, String value) {
        if (!Clean.shows(value)) {
            add(field, "required", "");
        }
    }

    public boolean has(String field) {
        return byField.containsKey(field);
    }

    public @Nullable String of(String field) {
        return byField.get(field);
    }

    /** Says whether a field of the record or row at a path has a fault; the path ends with a dot. */
    public boolean hasBelow(String path) {
        return byField.keySet().stream().anyMatch(field -> field.startsWith(path));
    }

    /** All fields with a fault, in the order in which the faults were found. */
    public Set<String> getFields() {
        return byField.keySet();
    }

    /** The faults for the summary above a form, with the labels that the page shows. */
    public List<Fault> shown(String form, Map<String, String> words) {
        return byField.entrySet().stream()
                .map(entry -> new Fault(entry.getKey(), label(form, entry.getKey(), words), entry.getValue()))
                .toList();
    }

    /** The label that the page shows, or else the field's word, behind the number of its row; empty without one. */
    private String label(String form, String field, Map<String, String> words) {
        var shown =
                FacesContext.getCurrentInstance().getViewRoot().findComponent(":" + form + ":" + FieldPath.id(field));
        var label = shown == null ? null : shown.getAttributes().get("label");
        var key = form + "." + FieldPath.key(field);
        var word = label == null && words.containsKey(key) ? words.get(key) : label;
        var row = FieldPath.row(field);
        return word == null ? "" : row == 0 ? word.toString() : say("form.row", row) + ", " + word;
    }

    /** The problem of the whole form; null if there is none. */
    public @Nullable String getGeneral() {
        return general;
    }

    public boolean isNone() {
        return byField.isEmpty() && general == null;
    }

    private void take(Problem problem) {
        if (problem instanceof InvalidException invalid) {
            invalid.faults().forEach(this::add);
        } else {
            general = say("problem." + problem.code());
        }
    }

    /** A plugin's pages may have own words for what it objects to. */
    private String say(String key, Object... values) {
        var words = (Words) request.getAttribute("t");
        return request.getAttribute("text") instanceof Sentences own
                ? own.sayOr(words, key, values)
                : words.say(key, values);
    }

    /** One fault of one field; its label is empty if the page does not show the field. */
    public record Fault(String field, String label, String message) {

        public boolean isNamed() {
            return !label.isEmpty();
        }

        /** The id of the field on the page; for a widget the id of its input. */
        public String target(String form) {
            var id = form + ":" + FieldPath.id(field);
            var shown = FacesContext.getCurrentInstance().getViewRoot().findComponent(":" + id);
            return "#" + (shown instanceof InputHolder widget ? widget.getInputClientId() : id);
        }
    }
}
