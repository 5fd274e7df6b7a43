// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.intake;

import io.undertow.servlet.handlers.ServletRequestContext;

/**
 * Says whether the current request came through a named proxy, so that its information about the address can be
 * trusted.
 */
public final class BehindProxy {

    private BehindProxy() {}

    public static boolean isNow() {
        var here = ServletRequestContext.current();
        return here != null && NamedProxy.brought(here.getExchange());
    }
}
