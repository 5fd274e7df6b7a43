// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnernetz.plugin.Plugins;
import org.partnernetz.plugin.host.PluginHost;
import org.partnernetz.plugin.host.PluginUpdatingException;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.web.problem.ProblemAnswer;

/**
 * The one gate before everything of a plugin: pages, files and REST. Open for members of organisations that have the
 * plugin switched on; for everybody else nothing is there. While a plugin is being updated, requests wait.
 */
public class PluginGate extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String SECONDS_TO_RETRY = "5";

    @Inject
    transient Plugins plugins;

    @Inject
    transient PluginHost host;

    @Inject
    transient TenantContext tenant;

    @Inject
    transient PageHandles handles;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var way = PluginWay.of(request);
        if (way.isEmpty()) {
            chain.doFilter(request, response);
        } else if (plugins.isOpen(way.get().plugin())) {
            enter(way.get(), request, response, chain);
        } else {
            refuse(way.get(), request, response);
        }
    }

    private void enter(PluginWay way, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (var lease = host.enter(way.plugin()).orElse(null)) {
            if (lease == null) {
                refuse(way, request, response);
                return;
            }
            var file = way.file();
            if (file.isPresent()) {
                PluginFiles.send(lease.plugin(), file.get(), request, response);
                return;
            }
            var visit = PluginVisit.begin(lease.plugin(), handles, plugins, request);
            try {
                chain.doFilter(request, response);
            } finally {
                visit.end();
            }
        } catch (PluginUpdatingException e) {
            response.setHeader("Retry-After", SECONDS_TO_RETRY);
            answer(way, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "unavailable", request, response);
        }
    }

    /** Without a token the API asks for one, as everywhere; it tells nobody which plugins there are. */
    private void refuse(PluginWay way, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (way.api() && tenant.person().isEmpty()) {
            answer(way, HttpServletResponse.SC_UNAUTHORIZED, "token-missing", request, response);
        } else {
            answer(way, HttpServletResponse.SC_NOT_FOUND, "not-found", request, response);
        }
    }

    private static void answer(
            PluginWay way, int status, String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (way.api()) {
            ProblemAnswer.of(code, status).send(request, response);
        } else {
            response.sendError(status);
        }
    }
}
