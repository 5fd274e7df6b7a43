// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.fault;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.partnernetz.web.problem.ProblemAnswer;

/**
 * Says on a page why a plugin does not answer. The rest of the platform is not affected.
 *
 * @param kind last part of its message keys: {@code broken}, {@code paused}, {@code busy} or {@code updating}
 * @param name the plugin's name
 * @param away how long to wait before trying again; null if that does not help
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

    /** Sends it as the answer, unless an answer has already begun. */
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
