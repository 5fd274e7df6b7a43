// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal.provider;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.partnernetz.member.internal.provider.ProviderFaultException.Kind;

/**
 * Where the platform asks on behalf of an organisation's administrators, who could otherwise have it ask machines that
 * only it can reach: encrypted, and at addresses that everybody reaches. The operator allows others by their names.
 *
 * <p>A name may lead elsewhere a moment later; then the other machine has no certificate for it.
 */
@ApplicationScoped
@SuppressWarnings("UnnecessaryAssignment") // empty until the container sets it
public class ProviderAddresses {

    /** Names of hosts of the operator's own networks. */
    @Inject
    @ConfigProperty(name = "partnernetz.providers.internal")
    Optional<List<String>> internal = Optional.empty();

    /** Addresses where these hosts, too, may be asked. */
    public static ProviderAddresses allowing(String... hosts) {
        var addresses = new ProviderAddresses();
        addresses.internal = Optional.of(List.of(hosts));
        return addresses;
    }

    /** @throws ProviderFaultException unless it may be asked there */
    URI asked(String text) throws ProviderFaultException {
        var address = sent(text);
        try {
            for (var one : InetAddress.getAllByName(address.getHost())) {
                if (!isAllowed(address) && !isEverybodys(one)) {
                    throw new ProviderFaultException(Kind.ADDRESS, "an internal address: " + address.getHost());
                }
                if (!isEncrypted(address) && !one.isLoopbackAddress()) {
                    throw new ProviderFaultException(Kind.ADDRESS, "not encrypted: " + text);
                }
            }
            return address;
        } catch (UnknownHostException e) {
            throw new ProviderFaultException(Kind.AWAY, e);
        }
    }

    /** Where browsers are sent: encrypted as well, but wherever they reach it. */
    URI sent(String text) throws ProviderFaultException {
        try {
            var address = URI.create(text);
            var http = "http".equalsIgnoreCase(address.getScheme()) && isAllowed(address);
            if (address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getFragment() == null
                    && (http || isEncrypted(address))) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw new ProviderFaultException(Kind.ADDRESS, e);
        }
        throw new ProviderFaultException(Kind.ADDRESS, "not an encrypted address: " + text);
    }

    private static boolean isEncrypted(URI address) {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    private boolean isAllowed(URI address) {
        return address.getHost() != null
                && internal.orElse(List.of()).contains(address.getHost().toLowerCase(Locale.ROOT));
    }

    /** Neither this machine nor a network behind it, however it is written. */
    static boolean isEverybodys(InetAddress address) {
        var bytes = address.getAddress();
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && (address instanceof Inet4Address ? isEverybodysFour(bytes) : isEverybodysSix(bytes));
    }

    private static boolean isEverybodysFour(byte[] bytes) {
        var first = bytes[0] & 0xff;
        var second = bytes[1] & 0xff;
        var tested = first == 198 && (second == 18 || second == 19);
        var assigned = first == 192 && second == 0 && bytes[2] == 0;
        return first != 0 && first < 224 && !isOfProviders(first, second) && !tested && !assigned;
    }

    /** Behind the networks of those who connect people (100.64.0.0/10). */
    private static boolean isOfProviders(int first, int second) {
        return first == 100 && second >= 64 && second < 128;
    }

    /** Only what is given out to everybody (2000::/3), without what stands for an address of version 4. */
    private static boolean isEverybodysSix(byte[] bytes) {
        return (bytes[0] & 0xe0) == 0x20
                && !(bytes[0] == 0x20 && bytes[1] == 0x02)
                && !(bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0);
    }
}
