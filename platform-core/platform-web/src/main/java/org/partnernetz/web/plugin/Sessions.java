// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpSession;

/** The sessions of this server, to take objects of a stopped plugin out of the views they keep. */
@ApplicationScoped
public class Sessions {

    /** What Faces locks before it touches the views of a session. */
    private static final String MUTEX = "com.sun.faces.context.SessionMap$Mutex";

    private final Map<String, HttpSession> sessions = new ConcurrentHashMap<>();

    void began(HttpSession session) {
        sessions.put(session.getId(), session);
    }

    void renamed(HttpSession session, String former) {
        sessions.remove(former);
        began(session);
    }

    void ended(HttpSession session) {
        sessions.remove(session.getId());
    }

    void sweep(ClassLoader stopped) {
        sessions.values().forEach(session -> sweep(session, new KeptObjects(stopped)));
    }

    private static void sweep(HttpSession session, KeptObjects kept) {
        try {
            synchronized (mutex(session)) {
                for (var name : Collections.list(session.getAttributeNames())) {
                    if (kept.hold(session.getAttribute(name))) {
                        session.removeAttribute(name);
                    }
                }
            }
        } catch (IllegalStateException e) {
            // It has just ended, and everything in it with it.
            return;
        }
    }

    private static Object mutex(HttpSession session) {
        for (var name : Collections.list(session.getAttributeNames())) {
            var value = session.getAttribute(name);
            if (value != null && value.getClass().getName().equals(MUTEX)) {
                return value;
            }
        }
        return session;
    }
}
