// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * An address that belongs to a plugin.
 *
 * @param organisation slug of the organisation in whose space it lies
 * @param rest what follows the plugin's id, without a slash before it
 */
record PluginWay(boolean api, String organisation, String plugin, String rest) {
    private static final Pattern PAGE = Pattern.compile("/o/([^/]+)/p/([^/]+)(?:/(.*))?");
    private static final Pattern API = Pattern.compile("/api/v1/organisations/([^/]+)/p/([^/]+)(?:/(.*))?");
    private static final Pattern LINK = Pattern.compile("link/([^/]+)/([^/]+)(?:/file(?:/[^/]+)?)?");
    private static final String FILES = "resources/";

    /** The way as the container decoded and normalised it; empty for addresses of the core. */
    static Optional<PluginWay> of(HttpServletRequest request) {
        return of(path(request));
    }

    private static String path(HttpServletRequest request) {
        var info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }

    static Optional<PluginWay> of(String path) {
        return find(API, path, true).or(() -> find(PAGE, path, false));
    }

    private static Optional<PluginWay> find(Pattern pattern, String path, boolean api) {
        var matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var rest = matcher.group(3) == null ? "" : matcher.group(3);
        return Optional.of(new PluginWay(api, matcher.group(1), matcher.group(2), rest));
    }

    /** What the way says of a link, if it is one. */
    Optional<Link> link() {
        var matcher = LINK.matcher(rest);
        return !api && matcher.matches()
                ? Optional.of(new Link(organisation, plugin, matcher.group(2)))
                : Optional.empty();
    }

    /** The address as it may be written down: without what opens a link. */
    static String shown(HttpServletRequest request) {
        return shown(path(request));
    }

    static String shown(String path) {
        return of(path).flatMap(PluginWay::link)
                .map(link -> path.replace(link.token(), "…"))
                .orElse(path);
    }

    /** The page that the way leads to. */
    String page() {
        var slash = rest.indexOf('/');
        return slash < 0 ? rest : rest.substring(0, slash);
    }

    /** The path below the bundle's resources, or empty if the way leads to a page or to REST. */
    Optional<String> file() {
        return !api && rest.startsWith(FILES) ? Optional.of(rest.substring(FILES.length())) : Optional.empty();
    }

    /**
     * An address that somebody was given.
     *
     * @param token as good as a key
     */
    record Link(String organisation, String plugin, String token) {}
}
