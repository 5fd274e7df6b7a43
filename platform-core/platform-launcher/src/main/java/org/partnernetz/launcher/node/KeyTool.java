// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.partnernetz.launcher.Commands;
import org.partnernetz.launcher.Folders;
import org.partnernetz.launcher.LaunchException;

/** Makes a key and a certificate of its own with the program that every Java runtime brings. */
final class KeyTool {

    private static final String PASSWORD = "PARTNERNETZ_CLUSTER_PASSWORD";
    private static final int PASSWORD_BYTES = 24;

    private KeyTool() {}

    static ClusterKeys make() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        try {
            var folder = Files.createTempDirectory("partnernetz");
            try {
                var file = folder.resolve(ClusterKeys.FILE);
                run(file, password);
                return new ClusterKeys(Files.readAllBytes(file), password);
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new LaunchException("The keys of the cluster cannot be made: " + e, e);
        }
    }

    private static void run(Path file, String password) {
        var program = Path.of(System.getProperty("java.home"), "bin", Commands.isWindows() ? "keytool.exe" : "keytool");
        var outcome = Commands.run(
                List.of(
                        program.toString(),
                        "-genkeypair",
                        "-alias",
                        "cluster",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=partnernetz",
                        "-validity",
                        "36500",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass:env",
                        PASSWORD),
                Map.of(PASSWORD, password));
        if (outcome.code() != 0) {
            throw new LaunchException("The keys of the cluster cannot be made: " + outcome.output());
        }
    }
}
