// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.page;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** The variables that can be seen at a place of a page. What is declared later is seen by those that come later. */
final class Scope {
    private final @Nullable Scope around;
    private final NavigableMap<String, Variable> own = new TreeMap<>();

    Scope(@Nullable Scope around) {
        this.around = around;
    }

    /**
     * What a variable holds.
     *
     * @param expression what it is taken from, without {@code #{}}; empty where that is no expression
     * @param each whether it is one after the other of what the expression gives
     * @param seen from where the expression is read
     */
    record Variable(String expression, boolean each, Scope seen) {}

    void declare(String name, Variable variable) {
        own.put(name, variable);
    }

    @Nullable
    Variable find(String name) {
        var found = own.get(name);
        return found != null || around == null ? found : around.find(name);
    }

    /** By name; the nearest of a name. */
    Map<String, Variable> all() {
        var all = around == null ? new TreeMap<String, Variable>() : new TreeMap<>(around.all());
        all.putAll(own);
        return all;
    }
}
