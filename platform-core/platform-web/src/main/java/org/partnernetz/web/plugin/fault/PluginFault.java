// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.fault;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.partnernetz.web.problem.ProblemAnswer;

/**
 * Why a plugin does not answer, on a page that names it. Everything else of the platform is not concerned.
 *
 * @param kind last part of the keys of its words: {@code broken}, {@code paused}, {@code busy} or {@code updating}
 * @param name the plugin's name
 * @param away how long to wait before trying again; null where that is of no use
 */
public record PluginFault(
        String kind, String name, int status, @Nullable Duration away) {

    /** The request attribute by which the error page finds it. */
    private static final String ATTRIBUTE = "pluginFault";

    public static PluginFault broken(String name) {
        return new PluginFault("broken", name, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, null);
    }

    public static PluginFault unavailable(String kind, String name, Duration away) {
        return new PluginFault(kind, name, HttpServletResponse.SC_SERVICE_UNAVAILABLE, away);
    }

    /** Answers with it, unless an answer is on its way already. */
    public void answer(boolean api, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        if (away != null) {
            response.setHeader("Retry-After", Long.toString(Math.max(1, away.toSeconds())));
        }
        if (api) {
            ProblemAnswer.of("plugin-" + kind, status, name).send(request, response);
        } else {
            request.setAttribute(ATTRIBUTE, this);
            response.sendError(status);
        }
    }
}
