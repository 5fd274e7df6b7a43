// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench.ceiling;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.OperationBuilder;
import org.jboss.as.controller.client.helpers.Operations;

/** A web archive of one class, deployed beside the platform until the server ends. */
public final class CeilingApplication {
    /** Where it answers; the key of the topic follows. */
    public static final String PATH = "/ceiling/topic?id=";

    private static final String NAME = "ceiling.war";
    private static final String CLASS = "org/partnernetz/bench/ceiling/CeilingServlet.class";

    private CeilingApplication() {}

    /** @throws IOException if the server refuses it, with the server's words */
    public static void deploy(String address, int managementPort) throws IOException {
        try (var client = ModelControllerClient.Factory.create(InetAddress.getByName(address), managementPort)) {
            var add = Operations.createAddOperation(Operations.createAddress("deployment", NAME));
            add.get("content").add().get("input-stream-index").set(0);
            add.get("enabled").set(true);
            var operation = OperationBuilder.create(add, true)
                    .addInputStream(new ByteArrayInputStream(archive()))
                    .build();
            var outcome = client.execute(operation);
            if (!Operations.isSuccessfulOutcome(outcome)) {
                throw new IOException(Operations.getFailureDescription(outcome).asString());
            }
        }
    }

    private static byte[] archive() {
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes);
                var servlet = CeilingApplication.class.getResourceAsStream("/" + CLASS)) {
            jar.putNextEntry(new JarEntry("WEB-INF/classes/" + CLASS));
            java.util.Objects.requireNonNull(servlet).transferTo(jar);
            jar.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
