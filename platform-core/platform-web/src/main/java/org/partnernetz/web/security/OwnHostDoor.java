// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.partnernetz.partner.HostNames;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.web.page.OwnHosts;
import org.partnernetz.web.page.SiteAddress;

/**
 * Stands before the front door. Under an organisation's own host name it lets visitors through to the public pages of
 * this organisation, and leads everybody and everything else to the address of the platform. Under a host name that was
 * asked for it shows the code which proves that requests for it arrive here.
 */
public class OwnHostDoor extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READS = Set.of("GET", "HEAD");

    /** What a proxy asks of a node is answered whatever has become of the database. */
    private static final Set<String> NEEDED = Set.of("/ready");

    private static final Set<String> FILES = Set.of("/robots.txt");

    @Inject
    transient OwnHosts hosts;

    @Inject
    transient SiteAddress site;

    @Inject
    transient HostNames names;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (hosts.isPlatform(request) || NEEDED.contains(request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        SecurityHeaders.elsewhere(request);
        var area = Area.of(request);
        var organisation = area.isAsset() ? Optional.<Organisation>empty() : hosts.find(request);
        if (organisation.isPresent()) {
            visit(organisation.get(), request, response, chain);
        } else if (request.getRequestURI().equals(HostNames.PROOF)) {
            prove(request, response);
        } else if (area.isAsset() || area.isApi()) {
            chain.doFilter(request, response); // knows no sessions
        } else {
            lead(request.getRequestURI(), request, response);
        }
    }

    private void visit(
            Organisation organisation, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ContentPolicy.allowForms(request, site.platform().orElseThrow());
        var path = request.getRequestURI();
        var inside = OwnHosts.inside(organisation, path);
        if (!READS.contains(request.getMethod()) || request.getUserPrincipal() != null) {
            lead(inside, request, response);
        } else if (FILES.contains(path)) {
            chain.doFilter(request, response);
        } else if (OwnHosts.shows(organisation, inside)) {
            chain.doFilter(inside.equals(path) ? request : new Inside(request, inside), response);
        } else {
            lead(inside, request, response);
        }
    }

    /** The target begins with the platform's own address, whatever the path looks like. */
    private void lead(String path, HttpServletRequest request, HttpServletResponse response) {
        var local = path.startsWith("/") ? path : "/";
        var query = request.getQueryString();
        SecurityHeaders.apply(Area.of(request), false, request, response);
        response.setHeader("Location", site.platform().orElseThrow() + local + (query == null ? "" : "?" + query));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    private void prove(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityHeaders.apply(Area.of(request), false, request, response);
        var code = READS.contains(request.getMethod())
                ? names.proof(OwnHosts.name(request.getHeader("Host"))).orElse("")
                : "";
        if (code.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(code);
    }

    /** The request as if its path were that of the platform, until it is led to a view. */
    private static final class Inside extends HttpServletRequestWrapper {
        private final String path;

        Inside(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return isHere() ? path : super.getRequestURI();
        }

        @Override
        public String getServletPath() {
            return isHere() ? path : super.getServletPath();
        }

        private boolean isHere() {
            return getDispatcherType() == DispatcherType.REQUEST;
        }
    }
}
