// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * An address that belongs to a plugin.
 *
 * @param rest what follows the plugin's id, without a slash before it
 */
record PluginWay(boolean api, String plugin, String rest) {
    private static final Pattern PAGE = Pattern.compile("/o/[^/]+/p/([^/]+)(?:/(.*))?");
    private static final Pattern API = Pattern.compile("/api/v1/organisations/[^/]+/p/([^/]+)(?:/(.*))?");
    private static final String FILES = "resources/";

    /** The way as the container decoded and normalised it; empty for addresses of the core. */
    static Optional<PluginWay> of(HttpServletRequest request) {
        var info = request.getPathInfo();
        return of(info == null ? request.getServletPath() : request.getServletPath() + info);
    }

    static Optional<PluginWay> of(String path) {
        return find(API, path, true).or(() -> find(PAGE, path, false));
    }

    private static Optional<PluginWay> find(Pattern pattern, String path, boolean api) {
        var matcher = pattern.matcher(path);
        return matcher.matches()
                ? Optional.of(new PluginWay(api, matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2)))
                : Optional.empty();
    }

    /** The path below the bundle's resources, or empty if the way leads to a page or to REST. */
    Optional<String> file() {
        return !api && rest.startsWith(FILES) ? Optional.of(rest.substring(FILES.length())) : Optional.empty();
    }
}
