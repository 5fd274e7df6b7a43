// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner.internal;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the platform itself is found; other host names share its scheme and its port. */
@ApplicationScoped
@SuppressWarnings("UnnecessaryAssignment") // empty until the container sets them
public class PlatformAddress {
    private static final String WWW = "www.";

    /** Where people find the platform. */
    @Inject
    @ConfigProperty(name = "partnernetz.site")
    Optional<String> site = Optional.empty();

    /** Where the server listens, as the launcher says. */
    @Inject
    @ConfigProperty(name = "partnernetz.own.address")
    Optional<String> ownAddress = Optional.empty();

    /** Whether the platform has this name, or people would take it for the platform. */
    boolean isOwn(String host) {
        return bare(host).equals(bare(address().getHost().toLowerCase(Locale.ROOT)));
    }

    private static String bare(String host) {
        return host.startsWith(WWW) ? host.substring(WWW.length()) : host;
    }

    /** The address of a path under another host name. */
    String under(String host, String path) {
        var own = address();
        return own.getScheme() + "://" + host + (own.getPort() < 0 ? "" : ":" + own.getPort()) + path;
    }

    private URI address() {
        return URI.create(site.or(() -> ownAddress).orElse("http://localhost:8080"));
    }
}
