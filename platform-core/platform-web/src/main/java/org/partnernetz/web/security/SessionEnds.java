// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Tells whose session has ended, by whatever: signing out, idleness, age. */
@WebListener
public class SessionEnds implements HttpSessionListener {

    @Inject
    OwnSessions sessions;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        SignedIn.person(event.getSession())
                .or(() -> ExpectedCode.holder(event.getSession()))
                .ifPresent(holder -> sessions.ended(holder, event.getSession().getId()));
    }
}
