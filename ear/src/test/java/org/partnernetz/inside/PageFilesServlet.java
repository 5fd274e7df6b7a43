// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.inside;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.host.PluginHost;
import org.partnernetz.plugin.host.RunningPlugin;
import org.partnernetz.plugin.spi.PluginDownload;
import org.partnernetz.plugin.spi.PluginDownloads;

/**
 * Tells which files the pages of running plugins give: one line each, {@code plugin/page/word}, with no word for the
 * only file of a page. It asks the backings, as the server does before it makes a file.
 */
@WebServlet("/page-files")
public class PageFilesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PluginHost host;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var lines = new TreeSet<String>();
        for (var plugin : request.getParameterValues("plugin")) {
            try (var lease = host.enter(plugin).orElseThrow()) {
                add(lease.plugin(), lines);
            }
        }
        response.setContentType("text/plain");
        response.getWriter().write(String.join("\n", lines));
    }

    private static void add(RunningPlugin plugin, Set<String> lines) {
        for (var name : plugin.backings()) {
            var page = name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            try (var backing = plugin.open(name)) {
                words(backing.get()).forEach(word -> lines.add(plugin.id() + "/" + page + "/" + word));
            }
        }
    }

    private static Set<String> words(@Nullable Object backing) {
        var words = new TreeSet<String>();
        if (backing instanceof PluginDownload) {
            words.add("");
        }
        words.addAll(
                backing instanceof PluginDownloads several
                        ? several.downloads().keySet()
                        : Map.<String, PluginDownload>of().keySet());
        return words;
    }
}
