// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.repeat;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

import org.jspecify.annotations.Nullable;
import org.partnernetz.repeat.Repeats;

/** Notes how a request with a key ended, before its sender can know and send it again. */
@Provider
@ApplicationScoped
public class RepeatNote implements ContainerResponseFilter {

    /** Set on a request whose outcome is to be noted. */
    static final String KEY = RepeatNote.class.getName();

    @Inject
    Repeats repeats;

    @Inject
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (!(request.getAttribute(KEY) instanceof String key)) {
            return;
        }
        if (answer.getStatus() >= 200 && answer.getStatus() < 300) {
            repeats.finish(key, answer.getStatus(), path(answer.getLocation()));
        } else {
            repeats.forget(key);
        }
        request.removeAttribute(KEY);
    }

    private static String path(@Nullable URI location) {
        return location == null ? "" : location.getRawPath();
    }
}
