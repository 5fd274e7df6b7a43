// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import java.beans.Introspector;
import java.lang.reflect.InvocationTargetException;
import java.util.ResourceBundle;

import jakarta.el.ELResolver;

/** Empties the caches outside the platform that would keep the classes of a stopped plugin. */
final class Sweeps {
    private Sweeps() {}

    static void sweep(ClassLoader stopped) {
        ResourceBundle.clearCache(stopped);
        Introspector.flushCaches();
        sweepExpressionLanguage("org.jboss.el.cache.BeanPropertiesCache", "clear", stopped);
        sweepExpressionLanguage("org.jboss.el.cache.FactoryFinderCache", "clearClassLoader", stopped);
    }

    /**
     * The server's expression language keeps classes and factories by class loader, and its ways to forget are not
     * public.
     */
    private static void sweepExpressionLanguage(String cache, String forget, ClassLoader stopped) {
        try {
            var clear = Class.forName(cache, true, ELResolver.class.getClassLoader())
                    .getDeclaredMethod(forget, ClassLoader.class);
            clear.setAccessible(true);
            clear.invoke(null, stopped);
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException("The server's expression language has changed: " + cache, e);
        }
    }
}
