// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.look;

import java.io.IOException;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Serves the theme's files: {@code /assets/<fingerprint>/<name>} and {@code /assets/fonts/<file>}, which browsers may
 * cache for ever.
 */
@WebServlet(urlPatterns = "/assets/*", loadOnStartup = 1)
public class AssetServlet extends HttpServlet {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final transient Assets assets = new Assets();

    @Override
    public void init() {
        getServletContext().setAttribute("assets", assets);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        var font = path.startsWith("fonts/");
        var slash = path.indexOf('/');
        var asset = slash < 0
                ? null
                : assets.find(font ? path : path.substring(slash + 1)).orElse(null);
        if (asset == null || !(font || asset.fingerprint().equals(path.substring(0, slash)))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        write(asset, request, response);
    }

    static void write(Asset asset, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var tag = '"' + asset.fingerprint() + '"';
        response.setHeader("Cache-Control", FOR_EVER);
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(asset.type());
        var accepted = request.getHeader("Accept-Encoding");
        var zipped = asset.zipped().length > 0 && accepted != null && accepted.contains("gzip");
        if (zipped) {
            response.setHeader("Content-Encoding", "gzip");
        }
        var bytes = zipped ? asset.zipped() : asset.bytes();
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
