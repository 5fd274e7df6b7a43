// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.Plugins;
import org.partnernetz.plugin.host.BackingNames;
import org.partnernetz.plugin.host.PluginHost;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PublicVisit;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.web.cache.Shelf;
import org.partnernetz.web.frame.Directory;
import org.partnernetz.web.plugin.rest.VisitorPaths;
import org.partnernetz.web.problem.ProblemAnswer;

/**
 * Opens a plugin's pages for visitors to everybody, before cached pages are looked up. Nobody acts there, not even
 * members, so that everybody sees the same. The gate checks whether the organisation has the plugin switched on.
 */
public class VisitorFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final int QUERY_MAX = 500;

    @Inject
    transient Directory directory;

    @Inject
    transient Plugins plugins;

    @Inject
    transient PluginHost host;

    @Inject
    transient VisitorPaths paths;

    @Inject
    transient TenantContext tenant;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var way = PluginWay.of(request).filter(this::isForVisitors);
        var organisation = way.flatMap(this::organisation);
        if (organisation.isEmpty() || way.get().api() && !READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (!READING.contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", "GET", "HEAD"));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (request.getQueryString() != null && request.getQueryString().length() > QUERY_MAX) {
            refuse(way.get(), request, response);
        } else {
            shelve(way.get(), request);
            let(visit(organisation.get(), way.get()), request, response, chain);
        }
    }

    private boolean isForVisitors(PluginWay way) {
        if (way.api()) {
            return paths.contain(way.plugin(), way.rest());
        }
        var pages = plugins.forVisitors(way.plugin());
        return way.file().isPresent() ? !pages.isEmpty() : pages.contains(BackingNames.of(way.page()));
    }

    private Optional<Organisation> organisation(PluginWay way) {
        return directory.all().stream()
                .filter(known -> known.slug().equals(way.organisation()))
                .findFirst();
    }

    private static PublicVisit visit(Organisation organisation, PluginWay way) {
        return new PublicVisit(organisation.id(), organisation.slug(), way.plugin());
    }

    private static void refuse(PluginWay way, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (way.api()) {
            ProblemAnswer.of("malformed", HttpServletResponse.SC_BAD_REQUEST).send(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** What is finished is kept for this start of the plugin: another one has other pages, words and rules. */
    private void shelve(PluginWay way, HttpServletRequest request) {
        if (way.file().isEmpty() && (!way.api() || takesJson(request))) {
            host.running(way.plugin())
                    .ifPresent(running ->
                            Shelf.of(way.plugin(), running.generation()).put(request));
        }
    }

    private static boolean takesJson(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept == null || accept.contains("*/*") || accept.contains("json");
    }

    private void let(PublicVisit visit, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            tenant.<@Nullable Void>callAsVisitor(visit, () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
