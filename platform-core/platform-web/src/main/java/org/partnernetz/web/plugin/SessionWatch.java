// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;

/** Tells which sessions there are. */
@WebListener
public class SessionWatch implements HttpSessionListener, HttpSessionIdListener {

    @Inject
    Sessions sessions;

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        sessions.began(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.ended(event.getSession());
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String former) {
        sessions.renamed(event.getSession(), former);
    }
}
