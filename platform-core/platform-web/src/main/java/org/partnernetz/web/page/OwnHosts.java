// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.page;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;

/**
 * The host names of organisations. Under its own, an organisation shows its public pages and nothing else; whoever
 * wants more is led to the platform, so that sessions, passkeys and forms know one host alone.
 *
 * <p>What a client says in {@code Host} only chooses among the names that the directory knows. Under every other name
 * people are led to the platform: one that is not proven yet, or not any more, or whose organisation is closed, may
 * belong to somebody else tomorrow, and nobody may be signed in there.
 */
@ApplicationScoped
public class OwnHosts {
    private static final String ATTRIBUTE = OwnHosts.class.getName();
    private static final Pattern AFTER_NAME = Pattern.compile("\\.?(:[0-9]*)?$");

    /** No address of IP, and no single word. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9.-]+\\.[a-z][a-z0-9-]*");

    /** Behind the space of the organisation. */
    private static final Pattern SHOWN =
            Pattern.compile("/sitemap\\.xml|/legal/[a-z]+|/files/[^/]+|(/(offers|events)(/[^/]+(/calendar)?)?)?");

    @Inject
    Organisations organisations;

    @Inject
    SiteAddress site;

    /** Whether a request names the platform, or nothing that could be a host name of an organisation. */
    public boolean isPlatform(HttpServletRequest request) {
        var host = name(request.getHeader("Host"));
        var platform = site.platform();
        return platform.isEmpty()
                || !NAME.matcher(host).matches()
                || host.equals(name(platform.get().getAuthority()));
    }

    /** Finds out whose host name the request names, and remembers it. */
    public Optional<Organisation> find(HttpServletRequest request) {
        var host = name(request.getHeader("Host"));
        var found = isPlatform(request)
                ? Optional.<Organisation>empty()
                : organisations.all().stream()
                        .filter(one -> host.equals(one.host()))
                        .findFirst();
        found.ifPresent(one -> request.setAttribute(ATTRIBUTE, one));
        return found;
    }

    /** Whose host name the request has named; empty under the address of the platform. */
    public static Optional<Organisation> here(HttpServletRequest request) {
        return Optional.ofNullable((Organisation) request.getAttribute(ATTRIBUTE));
    }

    /** The host name that a client wrote, without port and in lower case; empty if there is none. */
    public static String name(@Nullable String host) {
        return host == null ? "" : AFTER_NAME.matcher(host).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    /** Says whether a path of the platform is also shown under the organisation's own host name. */
    public static boolean shows(Organisation organisation, String path) {
        var space = space(organisation);
        return path.startsWith(space)
                && SHOWN.matcher(path.substring(space.length())).matches();
    }

    /** The platform's path of what is asked for under the organisation's own host name. */
    public static String inside(Organisation organisation, String path) {
        return switch (path) {
            case "/" -> space(organisation);
            case "/sitemap.xml" -> space(organisation) + path;
            default -> path;
        };
    }

    /** Whether the organisation is found under a host name of its own. */
    public boolean isFound(Organisation organisation) {
        return organisation.host() != null && site.platform().isPresent();
    }

    /** Where a path is found; under the organisation's own host name, if it has one and the path is shown there. */
    public URI address(Organisation organisation, String path, HttpServletRequest request) {
        return isFound(organisation) && shows(organisation, path)
                ? URI.create(origin(organisation) + outside(organisation, path))
                : site.of(request, path);
    }

    /** Where a path that is the same for all is found by whoever sent the request. */
    public URI here(HttpServletRequest request, String path) {
        return here(request).map(one -> URI.create(origin(one) + path)).orElseGet(() -> site.of(request, path));
    }

    private String origin(Organisation organisation) {
        var platform = site.platform().orElseThrow();
        return platform.getScheme() + "://" + organisation.host()
                + (platform.getPort() < 0 ? "" : ":" + platform.getPort());
    }

    private static String outside(Organisation organisation, String path) {
        var space = space(organisation);
        var name = path.substring(space.length());
        return name.isEmpty() ? "/" : name.equals("/sitemap.xml") ? name : path;
    }

    private static String space(Organisation organisation) {
        return "/o/" + organisation.slug();
    }
}
