// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnernetz.plugin.host.RunningPlugin;

/** Sends the files of a plugin: styles, scripts, pictures and fonts, nothing that a browser would open as a page. */
final class PluginFiles {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "webp", "image/webp",
            "woff2", "font/woff2",
            "json", "application/json");

    private PluginFiles() {}

    static void send(RunningPlugin plugin, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        var file = type == null ? null : plugin.resource(path).orElse(null);
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var lasting = plugin.fingerprint().equals(request.getParameter("v"));
        response.setHeader("Cache-Control", lasting ? "private, max-age=31536000, immutable" : "no-cache");
        response.setContentType(type);
        var connection = file.openConnection();
        connection.setUseCaches(false);
        try (var in = connection.getInputStream()) {
            in.transferTo(response.getOutputStream());
        }
    }
}
