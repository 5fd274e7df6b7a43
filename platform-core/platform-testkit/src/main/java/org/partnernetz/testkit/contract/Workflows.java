// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.partnernetz.workflow.Workflow;

/**
 * Checks the workflows in static fields of a plugin: they are complete, and everything that people read has a message.
 */
public final class Workflows {
    private final PluginModule plugin;

    public Workflows(PluginModule plugin) {
        this.plugin = plugin;
    }

    /** Returns the findings, each as a sentence; empty if there are none. */
    public List<String> complaints() {
        var complaints = new ArrayList<String>();
        var words = plugin.words(PluginModule.GERMAN).keySet();
        for (var field : fields()) {
            try {
                field.setAccessible(true);
                var asked = words((Workflow<?, ?>) field.get(null));
                asked.removeAll(words);
                asked.forEach(key -> complaints.add(key + " is missing: a word of the workflow in " + place(field)));
            } catch (ExceptionInInitializerError e) {
                complaints.add(place(field) + ": "
                        + Objects.requireNonNullElse(e.getCause(), e).getMessage());
            } catch (IllegalAccessException | NoClassDefFoundError e) {
                complaints.add(place(field) + " cannot be read: " + e);
            }
        }
        return complaints;
    }

    /** Returns the keys of all messages that the workflows need. */
    Set<String> words() {
        var words = new TreeSet<String>();
        for (var field : fields()) {
            try {
                field.setAccessible(true);
                words.addAll(words((Workflow<?, ?>) field.get(null)));
            } catch (IllegalAccessException | LinkageError e) {
                return words;
            }
        }
        return words;
    }

    private List<Field> fields() {
        return plugin.loaded(type -> true).stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Workflow.class)
                .toList();
    }

    private static Set<String> words(Workflow<?, ?> way) {
        var words = new TreeSet<String>();
        way.states().forEach(state -> words.add(way.name() + "." + state.name()));
        for (var step : way.steps()) {
            words.add(way.name() + "." + step.key());
            step.needs().forEach(need -> words.add("fault." + need.reason()));
        }
        words.add("audit." + way.name() + ".moved");
        return words;
    }

    private static String place(Field field) {
        return field.getDeclaringClass().getSimpleName() + "." + field.getName();
    }
}
