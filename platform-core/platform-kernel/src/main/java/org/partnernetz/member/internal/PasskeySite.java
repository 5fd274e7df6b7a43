// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.partnernetz.kernel.PublicAddress;

/**
 * For which site passkeys are made: the public address of the platform, as in mails. What a client says about it counts
 * for nothing. Who moves the platform to another host name makes all passkeys worthless.
 */
@ApplicationScoped
@SuppressWarnings("UnnecessaryAssignment") // empty until the container sets them
public class PasskeySite {
    private static final Logger LOG = Logger.getLogger(PasskeySite.class);

    /** Where people find the platform. */
    @Inject
    @ConfigProperty(name = "partnernetz.site")
    Optional<String> site = Optional.empty();

    /** Where the server listens, as the launcher says. */
    @Inject
    @ConfigProperty(name = "partnernetz.own.address")
    Optional<String> ownAddress = Optional.empty();

    /** People would be told only when they add a passkey. */
    void begin(@Observes Startup startup) {
        if (PublicAddress.asBrowsersWrite(named()).isEmpty()) {
            LOG.warnf(
                    "The setting partnernetz.site is no address such as https://netz.example: %s."
                            + " Links in mails do not work, and nobody can sign in with a passkey",
                    named());
        }
    }

    /** As browsers write it, for example {@code https://netz.example}. */
    String origin() {
        var address = address();
        return (address.getScheme() + "://" + address.getAuthority()).toLowerCase(Locale.ROOT);
    }

    /** The host name alone. */
    String host() {
        return address().getHost().toLowerCase(Locale.ROOT);
    }

    private String named() {
        return PublicAddress.of(site, ownAddress);
    }

    /** Browsers make no passkey for an address that is not theirs. */
    private URI address() {
        return PublicAddress.asBrowsersWrite(named())
                .orElseGet(() -> URI.create(PublicAddress.of(Optional.empty(), Optional.empty())));
    }
}
