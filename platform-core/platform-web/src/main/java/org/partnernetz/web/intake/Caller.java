// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.intake;

import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.util.HexFormat;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import org.jspecify.annotations.Nullable;

/**
 * Whom a request is put down to: somebody who is known, else everybody at the same address.
 *
 * @param key of the share that they have in common with their other requests
 */
record Caller(String key, boolean known) {
    private static final AttachmentKey<Caller> HERE = AttachmentKey.create(Caller.class);

    /**
     * What one household or office gets of the sixth version of the protocol: everything behind these bytes is theirs.
     */
    private static final int BYTES_OF_A_NETWORK = 8;

    static void note(HttpServerExchange exchange, @Nullable String credential) {
        exchange.putAttachment(
                HERE,
                credential == null
                        ? new Caller(address(exchange.getSourceAddress()), false)
                        : new Caller(credential, true));
    }

    static Caller of(HttpServerExchange exchange) {
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
