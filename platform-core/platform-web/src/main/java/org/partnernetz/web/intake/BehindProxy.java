// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.intake;

import io.undertow.servlet.handlers.ServletRequestContext;

/** Whether a named proxy brought the request that is worked on, so that what it says of the address is believed. */
public final class BehindProxy {

    private BehindProxy() {}

    public static boolean isNow() {
        var here = ServletRequestContext.current();
        return here != null && NamedProxy.brought(here.getExchange());
    }
}
