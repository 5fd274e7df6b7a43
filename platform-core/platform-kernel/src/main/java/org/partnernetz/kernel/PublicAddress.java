// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.kernel;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where people find the platform, as the operator says it, or as the launcher says where the server listens. */
public final class PublicAddress {
    private static final String OTHERWISE = "http://localhost:8080";
    private static final Pattern END = Pattern.compile("/+$");
    private static final Pattern PORT = Pattern.compile("(.+?)(?::(\\d{1,5}))?");

    /** For example {@code https://netz.example}, without a slash at the end. */
    public static String of(Optional<String> site, Optional<String> ownAddress) {
        return END.matcher(site.or(() -> ownAddress).orElse(OTHERWISE)).replaceAll("");
    }

    /** The same as browsers write it, with a host name in ASCII; empty if it is no address of a site. */
    public static Optional<URI> asBrowsersWrite(String address) {
        try {
            var typed = URI.create(address);
            var authority = PORT.matcher(String.valueOf(typed.getAuthority()));
            if (typed.getHost() != null || typed.getScheme() == null || !authority.matches()) {
                return Optional.of(typed).filter(site -> site.getHost() != null && site.getScheme() != null);
            }
            var port = authority.group(2) == null ? -1 : Integer.parseInt(authority.group(2));
            var host = IDN.toASCII(authority.group(1));
            return Optional.of(new URI(typed.getScheme(), null, host, port, null, null, null))
                    .filter(site -> site.getHost() != null);
        } catch (IllegalArgumentException | URISyntaxException e) {
            return Optional.empty();
        }
    }

    private PublicAddress() {}
}
