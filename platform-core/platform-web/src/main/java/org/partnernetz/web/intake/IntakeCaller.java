// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.intake;

import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.util.HexFormat;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import org.jspecify.annotations.Nullable;

/**
 * The party to which a request is assigned: a known caller, or everybody at the same address.
 *
 * @param key key of the limits that it shares with its other requests
 */
record IntakeCaller(String key, boolean known) {
    private static final AttachmentKey<IntakeCaller> HERE = AttachmentKey.create(IntakeCaller.class);

    /**
     * What one household or office gets of the sixth version of the protocol: everything behind these bytes is theirs.
     */
    private static final int BYTES_OF_A_NETWORK = 8;

    static void note(HttpServerExchange exchange, @Nullable String credential) {
        exchange.putAttachment(
                HERE,
                credential == null
                        ? new IntakeCaller(address(exchange.getSourceAddress()), false)
                        : new IntakeCaller(credential, true));
    }

    static IntakeCaller of(HttpServerExchange exchange) {
        return exchange.getAttachment(HERE);
    }

    static String address(InetSocketAddress source) {
        var address = source.getAddress();
        if (address instanceof Inet6Address six) {
            return HexFormat.of().formatHex(six.getAddress(), 0, BYTES_OF_A_NETWORK);
        }
        return address == null ? source.getHostString() : address.getHostAddress();
    }
}
