// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import java.beans.Introspector;
import java.lang.reflect.InvocationTargetException;
import java.util.ResourceBundle;

import jakarta.el.ELResolver;

/** Empties the caches outside the platform that would keep the classes of a stopped plugin. */
final class Sweeps {
    private static final String EL_CACHE = "org.jboss.el.cache.BeanPropertiesCache";

    private Sweeps() {}

    static void sweep(ClassLoader stopped) {
        ResourceBundle.clearCache(stopped);
        Introspector.flushCaches();
        sweepExpressionLanguage(stopped);
    }

    /** The server's expression language keeps bean properties by class; its own way to forget them is not public. */
    private static void sweepExpressionLanguage(ClassLoader stopped) {
        try {
            var clear = Class.forName(EL_CACHE, true, ELResolver.class.getClassLoader())
                    .getDeclaredMethod("clear", ClassLoader.class);
            clear.setAccessible(true);
            clear.invoke(null, stopped);
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException("The server's expression language has changed: " + EL_CACHE, e);
        }
    }
}
