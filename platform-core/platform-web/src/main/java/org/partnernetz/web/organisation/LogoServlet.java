// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.organisation;

import java.io.IOException;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.TenantContext;

/**
 * Serves logos ({@code GET /assets/logos/<slug>/<fingerprint>.png}) and receives one from the settings of an
 * organisation ({@code POST /logo?organisation=<slug>}), which a Faces page could not do without a session of its own.
 */
@WebServlet(urlPatterns = {"/assets/logos/*", "/logo"})
@MultipartConfig(maxRequestSize = 2L * Organisations.LOGO_BYTES_MAX)
public class LogoServlet extends HttpServlet {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ENDING = ".png";

    @Inject
    transient Organisations organisations;

    @Inject
    transient TenantContext tenant;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = String.valueOf(request.getPathInfo()).split("/");
        var known = path.length == 3 && path[2].endsWith(ENDING)
                ? organisations.logo(path[1], path[2].substring(0, path[2].length() - ENDING.length()))
                : Optional.<byte[]>empty();
        if (known.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/png");
        response.setHeader("Cache-Control", FOR_EVER);
        response.setContentLength(known.get().length);
        response.getOutputStream().write(known.get());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var acting = administrator(request.getParameter("organisation"));
        if (acting.isEmpty() || !request.getServletPath().equals("/logo")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.sendRedirect("/o/" + acting.get().slug() + "/settings?" + taken(acting.get(), request));
    }

    private Optional<Acting> administrator(String slug) {
        return slug == null
                ? Optional.empty()
                : tenant.person()
                        .flatMap(person -> tenant.membership(person, slug))
                        .filter(Acting::isAdministrator);
    }

    private String taken(Acting acting, HttpServletRequest request) throws ServletException {
        try {
            var part = request.getPart("logo");
            var file = part == null ? new byte[0] : part.getInputStream().readNBytes(Organisations.LOGO_BYTES_MAX + 1);
            tenant.callAs(acting, () -> {
                organisations.keepLogo(file);
                return null;
            });
            return "done=logo";
        } catch (InvalidException e) {
            return "refused=" + e.faults().get(0).code();
        } catch (IllegalStateException | IOException tooLarge) {
            return "refused=picture-size";
        } catch (NotAllowedException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
