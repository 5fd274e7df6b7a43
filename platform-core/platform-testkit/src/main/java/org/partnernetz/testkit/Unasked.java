// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit;

import java.lang.reflect.Proxy;

/** Makes services that fail as soon as they are called, for tests of what must happen before such a call. */
public final class Unasked {

    /** One of an interface. */
    public static <T> T of(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    throw new IllegalStateException(type.getSimpleName() + "." + method.getName() + " was asked");
                }));
    }

    private Unasked() {}
}
