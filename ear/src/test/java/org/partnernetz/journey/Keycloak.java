// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.partnernetz.launcher.Ports;

/** A Keycloak with the realm of a house, in which one person has an account. */
final class Keycloak implements AutoCloseable {
    static final String SECRET = "ein-Geheimnis";
    static final String USER = "anna";
    static final String PASSWORD = "ein langes Passwort";

    private static final int SECONDS = 240;

    private final Process process;
    private final int port;

    private Keycloak(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param home of the unpacked distribution */
    static Keycloak start(Path home, String email) throws Exception {
        try (var realm = Keycloak.class.getResourceAsStream("/keycloak/haus-realm.json")) {
            var text = new String(Objects.requireNonNull(realm).readAllBytes(), StandardCharsets.UTF_8);
            var imported = Files.createDirectories(home.resolve("data").resolve("import"));
            Files.writeString(imported.resolve("haus-realm.json"), text.replace("ADDRESS", email));
        }
        var port = Ports.free();
        var command = new ProcessBuilder(
                "bash",
                home.resolve("bin").resolve("kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port);
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.redirectErrorStream(true)
                .redirectOutput(home.resolve("keycloak.log").toFile());
        var keycloak = new Keycloak(command.start(), port);
        keycloak.await();
        return keycloak;
    }

    /** It builds itself anew at its first start, which takes a minute where much else runs. */
    private void await() throws Exception {
        for (var second = 0; !answers(); second++) {
            if (process.waitFor(1, TimeUnit.SECONDS) || second > SECONDS) {
                close();
                throw new IllegalStateException("Keycloak does not start, see keycloak.log in its folder");
            }
        }
    }

    String issuer() {
        return "http://localhost:" + port + "/realms/haus";
    }

    private boolean answers() throws IOException {
        var asked = (HttpURLConnection) URI.create(issuer() + "/.well-known/openid-configuration")
                .toURL()
                .openConnection();
        try {
            return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
