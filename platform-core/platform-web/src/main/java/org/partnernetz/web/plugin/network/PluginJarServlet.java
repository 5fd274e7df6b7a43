// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.network;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnernetz.plugin.admin.PluginAdministration;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.TenantContext;

/**
 * Takes a plugin's jar from the page of the network's plugins ({@code POST /plugin-jar?organisation=<slug>}) and leads
 * to the plan of its installation. Nothing of the jar runs yet.
 */
@WebServlet(urlPatterns = "/plugin-jar")
@MultipartConfig(maxRequestSize = PluginJarServlet.READ_MAX, maxFileSize = PluginJarServlet.REQUEST_MAX)
public class PluginJarServlet extends HttpServlet {
    /** The size that the server accepts; it closes the connection of a larger request itself. */
    static final long READ_MAX = 1024L * 1024 * 1024;

    /** The size of a jar plus what a browser adds. A larger request is read and discarded before it is answered. */
    static final long REQUEST_MAX = PluginAdministration.JAR_BYTES_MAX + 1024 * 1024;

    /** Asked of the address alone: a parameter that is not there would be looked for in the body. */
    private static final Pattern ORGANISATION = Pattern.compile("organisation=([a-z0-9-]+)");

    private static final int PIECE = 65_536;
    private static final String TOO_LARGE = "refused=plugin-too-large";

    @Inject
    transient PluginAdministration administration;

    @Inject
    transient TenantContext tenant;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var acting = administrator(String.valueOf(request.getQueryString()));
        if (acting.isEmpty()) {
            response.setHeader("Connection", "close"); // what was sent is not read
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.sendRedirect("/o/" + acting.get().slug() + "/network/plugins" + after(acting.get(), request));
        }
    }

    private Optional<Acting> administrator(String query) {
        var named = ORGANISATION.matcher(query);
        return named.matches()
                ? tenant.person()
                        .flatMap(person -> tenant.membership(person, named.group(1)))
                        .filter(Acting::isNetworkAdministrator)
                : Optional.empty();
    }

    /** Where it goes on behind the list: at the plan of the jar, or at the form that says why there is none. */
    private String after(Acting acting, HttpServletRequest request) throws IOException, ServletException {
        if (request.getContentLengthLong() > REQUEST_MAX) {
            discard(request);
            return '?' + TOO_LARGE;
        }
        try {
            var part = request.getPart("jar");
            return part == null || part.getSize() == 0
                    ? "?refused=required"
                    : tenant.callAs(acting, () -> {
                        try (var in = part.getInputStream()) {
                            var change = administration.propose(in);
                            return '/' + change.plugin() + "?plan=" + change.action() + "&version=" + change.version();
                        }
                    });
        } catch (ConflictException e) {
            return "?refused=" + e.code();
        } catch (IllegalStateException e) {
            return '?' + TOO_LARGE;
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static void discard(HttpServletRequest request) {
        var piece = new byte[PIECE];
        try (var in = request.getInputStream()) {
            for (var read = 0; read >= 0; ) {
                read = in.read(piece);
            }
        } catch (IOException e) {
            return; // beyond all bounds the server itself ends it
        }
    }
}
