// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import org.hibernate.Interceptor;
import org.hibernate.type.Type;
import org.partnernetz.text.Clean;

/**
 * Takes out of each text that a plugin stores what no text has and what turns the direction of writing, should the
 * plugin have forgotten to: what is printed or told to others must read as it is. Cleaning what people typed stays its
 * own part.
 */
final class StoredText implements Interceptor {

    @Override
    public boolean onPersist(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        return clean(state);
    }

    @Override
    public boolean onFlushDirty(
            Object entity, Object id, Object[] state, Object[] before, String[] names, Type[] types) {
        return clean(state);
    }

    private static boolean clean(Object[] state) {
        var changed = false;
        for (var at = 0; at < state.length; at++) {
            if (state[at] instanceof String text) {
                var clean = Clean.withoutTurns(text);
                changed |= !clean.equals(text);
                state[at] = clean;
            }
        }
        return changed;
    }
}
