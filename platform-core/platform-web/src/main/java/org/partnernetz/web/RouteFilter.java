// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnernetz.form.reading.FilesSent;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.web.faces.GatheredResponse;
import org.partnernetz.web.faces.KeptForms;
import org.partnernetz.web.mail.StopMailPage;
import org.partnernetz.web.page.Attachment;
import org.partnernetz.web.page.Download;
import org.partnernetz.web.page.ElsewhereException;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SignInNeededException;
import org.partnernetz.web.upload.FileForms;

/** Leads an address to its page and view. Views have no addresses of their own. */
public class RouteFilter extends HttpFilter {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST");

    @Inject
    Instance<Page> pages;

    @Inject
    TenantContext tenant;

    @Inject
    FileForms files;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        var found = Routes.find(segments(path));
        if (found.isEmpty()) {
            if (isView(request) || isFolderOfViews(request)) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                pass(request, response, chain);
            }
        } else if (METHODS.contains(request.getMethod())) {
            open(found.get(), request, response);
        } else {
            refuse(METHODS, response);
        }
    }

    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var methods = ServletMethods.of(request);
        if (methods.isPresent() && !methods.get().contains(request.getMethod())) {
            refuse(methods.get(), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(List<String> methods, HttpServletResponse response) throws IOException {
        response.setHeader("Allow", String.join(", ", methods));
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    /** Whatever the address looks like: what the server would hand to Faces itself has not come by the table. */
    private static boolean isView(HttpServletRequest request) {
        return request.getHttpServletMapping().getServletName().equals("faces")
                && !request.getServletPath().startsWith("/jakarta.faces.resource/");
    }

    private static boolean isFolderOfViews(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.endsWith("/") && request.getServletContext().getResourcePaths(path) != null;
    }

    /**
     * A form of several parts is for pages with a field for a file only, and is read before they begin. Of what a mail
     * program sends to stop mails nobody reads a word.
     */
    private void open(Routes.Found found, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        files.expire();
        var page = found.route().page();
        if (!FileForms.isIn(request) || FileForms.isRead(request) || page == StopMailPage.class) {
            show(found, request, response);
        } else if (FilesSent.to(page)) {
            var form = files.read(request, tenant.person());
            show(found, form.request(), response);
            form.end(response);
        } else {
            response.setHeader("Connection", "close"); // what was sent is not read
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        }
    }

    private void show(Routes.Found found, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var place = new Place(address(request), found.parts(), request.getParameter("after"));
        request.setAttribute(Place.ATTRIBUTE, place);
        if (KeptForms.isPosted(request) && tenant.person().isEmpty()) {
            KeptForms.signInFirst(request, response);
            return;
        }
        var page = pages.select(found.route().page()).get();
        try {
            page.open(place);
        } catch (NotFoundException | NotAllowedException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (ElsewhereException e) {
            response.sendRedirect(e.address());
            return;
        } catch (SignInNeededException e) {
            response.sendRedirect("/sign-in?next=" + encoded(place.address()));
            return;
        }
        if (page instanceof Download file) {
            send(file, response);
        } else {
            var gathered = new GatheredResponse(response);
            request.getRequestDispatcher(found.view()).forward(request, gathered);
            gathered.finish();
        }
    }

    private static void send(Download file, HttpServletResponse response) throws IOException {
        response.setContentType(file.type());
        if (file.isAttached()) {
            response.setHeader("Content-Disposition", Attachment.named(file.name()));
        }
        if (file.isLasting()) {
            response.setHeader("Cache-Control", "private, max-age=86400, immutable");
        }
        response.setContentLength(file.bytes().length);
        response.getOutputStream().write(file.bytes());
    }

    private static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static List<String> segments(String path) {
        try {
            return Route.segments(path).stream()
                    .map(part -> URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8))
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of("");
        }
    }
}
