// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnernetz.contribution.Contributions;
import org.partnernetz.contribution.Contributor;
import org.partnernetz.plugin.host.PluginHost;
import org.partnernetz.web.json.OneJson;

/**
 * Serves the description of the whole REST API: that of the core, which the server generated at its start, together
 * with those of the running plugins. They are merged once for each set of running plugins. A plugin with an unreadable
 * description is left out. The media type is JSON if requested, otherwise YAML; the text is the same, because JSON is
 * also YAML.
 */
@WebServlet(urlPatterns = "/openapi")
public class OpenApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(OpenApiServlet.class);
    private static final String JSON = "application/json";
    private static final String YAML = "application/yaml";

    @Inject
    transient CoreDescription core;

    @Inject
    transient Contributions contributions;

    @Inject
    transient PluginHost host;

    private transient volatile @Nullable Joined known;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var text = joined().text();
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setContentType((wantsJson(request) ? JSON : YAML) + ";charset=UTF-8");
        response.getWriter().write(text);
    }

    private static boolean wantsJson(HttpServletRequest request) {
        var format = request.getParameter("format");
        var accept = request.getHeader("Accept");
        return format == null ? accept != null && accept.contains(JSON) : format.equalsIgnoreCase("json");
    }

    private Joined joined() throws IOException {
        var running = contributions.running().stream().map(Start::of).toList();
        var present = known;
        if (present == null || !present.running().equals(running)) {
            var merge = new OpenApiMerge(core.read());
            running.forEach(start -> add(start.plugin(), merge));
            present = new Joined(running, merge.joined().toString());
            known = present;
        }
        return present;
    }

    private void add(String plugin, OpenApiMerge merge) {
        var document = host.running(plugin).flatMap(running -> running.openApi());
        if (document.isPresent()) {
            try {
                var connection = document.get().openConnection();
                connection.setUseCaches(false);
                merge.add(plugin, parse(connection.getInputStream()));
            } catch (IOException | JsonException | ClassCastException e) {
                LOG.warnf(e, "The description that the plugin %s brings of its resources cannot be read", plugin);
            }
        }
    }

    private static JsonObject parse(InputStream document) throws IOException {
        try (document;
                var reader = OneJson.PROVIDER.createReader(document)) {
            return reader.readObject();
        }
    }

    /** One start of a plugin; another one may bring another description. */
    private record Start(String plugin, long generation) {
        static Start of(Contributor contributor) {
            return new Start(contributor.plugin(), contributor.generation());
        }
    }

    private record Joined(List<Start> running, String text) {}
}
