// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import java.io.IOException;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.partnernetz.link.host.LinkDoor;
import org.partnernetz.tenant.LinkVisit;
import org.partnernetz.tenant.TenantContext;

/**
 * Admits people without an account who follow a link, before the gate. Nobody acts, even if the visitor is signed in.
 * An invalid, expired or revoked link gives 404. Pages behind a link are never cached on the way or indexed by search
 * engines.
 */
public class LinkFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient LinkDoor door;

    @Inject
    transient TenantContext tenant;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var link = PluginWay.of(request).flatMap(PluginWay::link);
        if (link.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        var visit = open(link.get());
        if (visit.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            let(visit.get(), request, response, chain);
        }
    }

    private Optional<LinkVisit> open(PluginWay.Link link) {
        return door.open(link.organisation(), link.plugin(), link.token());
    }

    private void let(LinkVisit visit, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
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
