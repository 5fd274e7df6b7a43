// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import io.undertow.servlet.handlers.ServletRequestContext;

/** Another session than the request's own; only the server itself knows it by its id. */
final class OtherSession {

    private OtherSession() {}

    /** Nothing happens if it has ended, or if there is no such session any more. */
    static void end(String id) {
        var here = ServletRequestContext.current();
        if (here == null) {
            return;
        }
        var session = here.getDeployment().getSessionManager().getSession(id);
        if (session != null) {
            session.invalidate(null);
        }
    }
}
