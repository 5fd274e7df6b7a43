// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import java.util.function.Supplier;

/** Libraries look for classes and files by the thread's class loader; this lends them another for a piece of work. */
final class ThreadLoader {

    private ThreadLoader() {}

    static <T> T call(ClassLoader classes, Supplier<T> work) {
        var thread = Thread.currentThread();
        var former = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(former);
        }
    }
}
