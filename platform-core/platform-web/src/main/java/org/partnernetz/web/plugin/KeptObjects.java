// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Takes objects of a stopped plugin out of maps, collections and arrays of a session. Only the entry that holds one
 * goes: the state of one field, not the view, and never a view of the core.
 */
final class KeptObjects {
    private final ClassLoader stopped;
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    KeptObjects(ClassLoader stopped) {
        this.stopped = stopped;
    }

    /** Whether the value holds an object of the plugin that could not be taken out of it. */
    boolean hold(@Nullable Object value) {
        if (value == null) {
            return false;
        }
        if (isOfStopped(value)) {
            return true;
        }
        if (value instanceof Map<?, ?> map) {
            if (seen.add(map)) {
                map.entrySet().removeIf(entry -> hold(entry.getKey()) || hold(entry.getValue()));
            }
            return false;
        }
        if (value instanceof Collection<?> items) {
            return seen.add(items) && items.stream().anyMatch(this::hold);
        }
        return value instanceof Object[] items
                && seen.add(items)
                && Arrays.stream(items).anyMatch(this::hold);
    }

    private boolean isOfStopped(Object value) {
        var type = value instanceof Class<?> itself ? itself : value.getClass();
        return type.getClassLoader() == stopped;
    }
}
