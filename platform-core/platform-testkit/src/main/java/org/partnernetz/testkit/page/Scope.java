// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.page;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** The variables that can be seen at a place of a page. What is declared later is seen by those that come later. */
final class Scope {
    private final @Nullable Scope around;
    private final NavigableMap<String, Variable> own = new TreeMap<>();
    private final @Nullable Tag hider;
    private final Set<String> hidden;

    Scope(@Nullable Scope around) {
        this(around, null, Set.of());
    }

    private Scope(@Nullable Scope around, @Nullable Tag hider, Set<String> hidden) {
        this.around = around;
        this.hider = hider;
        this.hidden = hidden;
    }

    /** What can be seen inside a tag of the platform. */
    static Scope inside(Tag tag, Set<String> itsNames) {
        return new Scope(tag.scope(), tag, itsNames);
    }

    /**
     * What a variable holds.
     *
     * @param expression what it is taken from, without {@code #{}}; empty where that is no expression
     * @param each whether it is one after the other of what the expression gives
     * @param first whether it is looked for before the names of tags around it, as those of {@code c:} are
     * @param seen from where the expression is read
     */
    record Variable(String expression, boolean each, boolean first, Scope seen) {}

    void declare(String name, Variable variable) {
        own.put(name, variable);
    }

    @Nullable
    Variable find(String name) {
        var found = own.get(name);
        return found != null || around == null ? found : around.find(name);
    }

    /** The tag around it that calls something of its own by that name, so that nothing else of that name is seen. */
    @Nullable
    Tag hider(String name) {
        var variable = own.get(name);
        if (variable != null && variable.first()) {
            return null;
        }
        return around == null || hidden.contains(name) ? hider : around.hider(name);
    }

    /** By name; the nearest of a name. */
    Map<String, Variable> all() {
        var all = around == null ? new TreeMap<String, Variable>() : new TreeMap<>(around.all());
        all.putAll(own);
        return all;
    }
}
