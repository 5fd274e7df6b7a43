// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.page;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.partnernetz.web.intake.BehindProxy;

/**
 * The public address of the platform, for files that people pass on. The operator sets it; otherwise it is the address
 * that a named proxy reports, or the server's own. The {@code Host} header of a client is never trusted.
 */
@ApplicationScoped
public class SiteAddress {
    private static final int HTTP = 80;

    /** For example {@code https://netz.example}. */
    @Inject
    @ConfigProperty(name = "partnernetz.site")
    Optional<String> site;

    /** @param path begins with a slash */
    public URI of(HttpServletRequest request, String path) {
        return URI.create(site.map(named -> named.replaceAll("/+$", "")).orElseGet(() -> origin(request)) + path);
    }

    private static String origin(HttpServletRequest request) {
        var host = request.getHeader("Host");
        return request.getScheme() + "://"
                + (host != null && BehindProxy.isNow()
                        ? host
                        : own(host, request.getLocalAddr(), request.getLocalPort()));
    }

    /** The server's address, with the host name that the client used if it is one of the server's own names. */
    static String own(@Nullable String host, String address, int port) {
        var plain = address.contains(":") ? '[' + address + ']' : address;
        var behind = port == HTTP ? "" : ":" + port;
        return host != null && Set.of("localhost" + behind, plain + behind).contains(host) ? host : plain + behind;
    }
}
