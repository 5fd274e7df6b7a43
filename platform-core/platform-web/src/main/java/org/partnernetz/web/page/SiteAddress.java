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
@SuppressWarnings("UnnecessaryAssignment") // empty until the container sets them
public class SiteAddress {
    private static final int HTTP = 80;

    /** For example {@code https://netz.example}. */
    @Inject
    @ConfigProperty(name = "partnernetz.site")
    Optional<String> site = Optional.empty();

    /** Where the server listens, as the launcher says. */
    @Inject
    @ConfigProperty(name = "partnernetz.own.address")
    Optional<String> ownAddress = Optional.empty();

    /** @param path begins with a slash */
    public URI of(HttpServletRequest request, String path) {
        return URI.create(site.map(SiteAddress::bare).orElseGet(() -> origin(request)) + path);
    }

    /**
     * The one address of the platform, whatever the request says; empty if nobody named it and the server is behind a
     * proxy, whose address it cannot know.
     */
    public Optional<URI> platform() {
        return site.or(() -> BehindProxy.isNow() ? Optional.empty() : ownAddress)
                .map(SiteAddress::bare)
                .map(URI::create);
    }

    private static String bare(String address) {
        return address.replaceAll("/+$", "");
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
