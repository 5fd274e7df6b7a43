// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.intake;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import org.jspecify.annotations.Nullable;

/**
 * Believes what a proxy says of its client, if the operator has named that proxy, and nobody else.
 *
 * <p>A proxy adds the address it saw at the end of {@code X-Forwarded-For}; what stands before it may be anybody's
 * word. So the client is the last address that is no named proxy itself.
 */
final class NamedProxy implements HttpHandler {
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    /** Some gateways write the port behind the address, and brackets around one of IPv6. */
    private static final Pattern WITH_PORT = Pattern.compile("^(?:\\[([0-9a-fA-F:.]+)]|([0-9.]+))(?::[0-9]{1,5})?$");

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]_-]{1,255}");
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final AttachmentKey<Boolean> NAMED = AttachmentKey.create(Boolean.class);

    private final Set<String> proxies;
    private final HttpHandler next;

    NamedProxy(List<String> proxies, HttpHandler next) {
        this.proxies = Set.copyOf(proxies);
        this.next = next;
    }

    /** Whether the connection is a proxy's, which brings the requests of many. */
    static boolean brought(HttpServerExchange exchange) {
        return exchange.getAttachment(NAMED) != null;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        var peer = exchange.getConnection().getPeerAddress();
        if (peer instanceof InetSocketAddress from && proxies.contains(plain(from))) {
            exchange.putAttachment(NAMED, true);
            believe(exchange);
        }
        next.handleRequest(exchange);
    }

    private void believe(HttpServerExchange exchange) {
        var client = client(said(exchange, Headers.X_FORWARDED_FOR));
        if (client != null) {
            exchange.setSourceAddress(client);
        }
        var scheme = last(said(exchange, Headers.X_FORWARDED_PROTO));
        if (SCHEMES.contains(scheme)) {
            exchange.setRequestScheme(scheme);
        }
        var host = last(said(exchange, Headers.X_FORWARDED_HOST));
        if (HOST.matcher(host).matches()) {
            exchange.getRequestHeaders().put(Headers.HOST, host);
        }
    }

    private @Nullable InetSocketAddress client(List<String> way) {
        for (var i = way.size() - 1; i >= 0; i--) {
            var address = WITH_PORT.matcher(way.get(i)).replaceFirst("$1$2");
            if (!proxies.contains(address)) {
                return parsed(address);
            }
        }
        return null;
    }

    private static @Nullable InetSocketAddress parsed(String address) {
        try {
            return ADDRESS.matcher(address).matches() ? new InetSocketAddress(InetAddress.getByName(address), 0) : null;
        } catch (UnknownHostException e) {
            return null;
        }
    }

    private static List<String> said(HttpServerExchange exchange, HttpString header) {
        var values = exchange.getRequestHeaders().get(header);
        return values == null
                ? List.of()
                : values.stream()
                        .flatMap(value -> Stream.of(value.split(",", -1)))
                        .map(String::strip)
                        .toList();
    }

    private static String last(List<String> said) {
        return said.isEmpty() ? "" : said.get(said.size() - 1);
    }

    private static String plain(InetSocketAddress from) {
        var address = from.getAddress().getHostAddress();
        var zone = address.indexOf('%');
        return zone < 0 ? address : address.substring(0, zone);
    }
}
