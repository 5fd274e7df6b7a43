// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * For which site passkeys are made: the public address of the platform, as in mails. What a client says about it counts
 * for nothing. Who moves the platform to another host name makes all passkeys worthless.
 */
@ApplicationScoped
@SuppressWarnings("UnnecessaryAssignment") // empty until the container sets them
public class PasskeySite {

    /** Where people find the platform. */
    @Inject
    @ConfigProperty(name = "partnernetz.site")
    Optional<String> site = Optional.empty();

    /** Where the server listens, as the launcher says. */
    @Inject
    @ConfigProperty(name = "partnernetz.own.address")
    Optional<String> ownAddress = Optional.empty();

    /** As browsers write it, for example {@code https://netz.example}. */
    String origin() {
        var address = address();
        return (address.getScheme() + "://" + address.getAuthority()).toLowerCase(Locale.ROOT);
    }

    /** The host name alone. */
    String host() {
        return address().getHost().toLowerCase(Locale.ROOT);
    }

    private URI address() {
        return URI.create(site.or(() -> ownAddress).orElse("http://localhost:8080"));
    }
}
