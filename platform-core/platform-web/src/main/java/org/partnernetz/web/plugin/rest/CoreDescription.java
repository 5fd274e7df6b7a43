// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.rest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import javax.management.JMException;
import javax.management.ObjectName;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;

import org.jspecify.annotations.Nullable;
import org.partnernetz.web.json.OneJson;

/**
 * The description of the core's REST API. The server generates it from the annotations at deployment and serves it at a
 * single address, which is moved to {@value #PATH} (see {@code configure.cli}). This class fetches it from there once.
 */
@ApplicationScoped
public class CoreDescription {
    private static final String PATH = "/openapi/core";
    private static final String CONNECTOR = "jboss.as:socket-binding-group=standard-sockets,socket-binding=http";
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private volatile @Nullable JsonObject known;

    JsonObject read() throws IOException {
        var present = known;
        if (present == null) {
            present = fetch();
            known = present;
        }
        return present;
    }

    /** Host and port are the server's own word: what a request says of them comes from outside. */
    private static URI address() throws IOException {
        try {
            var host = InetAddress.getByName((String) ofConnector("boundAddress"));
            var port = (Number) ofConnector("boundPort");
            var reached = host.isAnyLocalAddress() ? "localhost" : host.getHostAddress();
            return new URI("http", null, reached, port.intValue(), PATH, "format=JSON", null);
        } catch (JMException | URISyntaxException e) {
            throw new IOException("The server does not tell where it listens", e);
        }
    }

    private static Object ofConnector(String attribute) throws JMException {
        return ManagementFactory.getPlatformMBeanServer().getAttribute(new ObjectName(CONNECTOR), attribute);
    }

    private static JsonObject fetch() throws IOException {
        try {
            var target = address();
            var answer = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(HttpRequest.newBuilder(target).timeout(LIMIT).build(), BodyHandlers.ofInputStream());
            try (var body = answer.body();
                    var reader = OneJson.PROVIDER.createReader(body)) {
                if (answer.statusCode() != 200) {
                    throw new IOException("The server answers " + answer.statusCode() + " for its description");
                }
                return reader.readObject();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
