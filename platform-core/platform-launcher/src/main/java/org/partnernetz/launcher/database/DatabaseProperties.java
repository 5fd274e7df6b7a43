// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.database;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

import org.partnernetz.launcher.DatabaseAccess;
import org.partnernetz.launcher.DatabaseAccess.Sign;
import org.partnernetz.launcher.LaunchException;
import org.partnernetz.launcher.OwnerOnly;
import org.partnernetz.launcher.Ports;

/** Address, users and random passwords of the embedded database, kept in a file that only its owner may read. */
final class DatabaseProperties {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "partnernetz_owner";
    static final String APP = "partnernetz_app";
    static final String SIGN_IN = "partnernetz_signin";
    static final String SEARCH = "partnernetz_search";
    static final String DATABASE = "partnernetz";

    private static final int HIGHEST_PORT = 65_535;
    private static final int PASSWORD_BYTES = 24;
    private static final List<String> PASSWORDS =
            List.of("password", "owner.password", "signin.password", "superuser.password");

    private final Path file;
    private final Properties values = new Properties();

    private DatabaseProperties(Path file) {
        this.file = file;
    }

    /** Reads the file, and adds what is missing. */
    static DatabaseProperties in(Path home) {
        var properties = new DatabaseProperties(home.resolve("database.properties"));
        properties.load();
        return properties;
    }

    private void load() {
        try {
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    values.load(reader);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new LaunchException("The file " + file + " cannot be read: " + e, e);
        }
        values.setProperty("user", APP);
        values.setProperty("owner.user", OWNER);
        values.setProperty("signin.user", SIGN_IN);
        values.setProperty("superuser.user", SUPERUSER);
        values.setProperty("search.user", SEARCH);
        PASSWORDS.forEach(name -> values.computeIfAbsent(name, missing -> randomPassword()));
    }

    private static String randomPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The port that the operator names, which must be free; else that of the last time, or another free one. */
    int choosePort() {
        var named = System.getProperty("partnernetz.database.port");
        var port = named == null ? lastOrFree() : checked(named);
        values.setProperty("port", Integer.toString(port));
        values.setProperty("url", url(DATABASE));
        save();
        return port;
    }

    private int lastOrFree() {
        var last = Integer.parseInt(values.getProperty("port", "0"));
        return last != 0 && isFree(last) ? last : Ports.free();
    }

    private static int checked(String named) {
        var port = named.matches("\\d{1,5}") ? Integer.parseInt(named) : 0;
        if (port == 0 || port > HIGHEST_PORT) {
            throw new LaunchException("-Dpartnernetz.database.port must be a port number, not '" + named + "'");
        }
        if (!isFree(port)) {
            throw new LaunchException("Port " + port + " is taken; choose another with -Dpartnernetz.database.port=…");
        }
        return port;
    }

    private static boolean isFree(int port) {
        return Ports.isFree("127.0.0.1", port);
    }

    /** The port that {@link #choosePort} has chosen. */
    int port() {
        return Integer.parseInt(values.getProperty("port"));
    }

    void save() {
        try {
            var text = new StringWriter();
            values.store(text, "Partnernetz: the embedded database");
            var next = file.resolveSibling(file.getFileName() + ".next");
            OwnerOnly.write(next, text.toString());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LaunchException("The file " + file + " cannot be written: " + e, e);
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + values.getProperty("port") + "/" + database;
    }

    Sign superuser() {
        return new Sign(SUPERUSER, values.getProperty("superuser.password"));
    }

    DatabaseAccess access() {
        return new DatabaseAccess(
                url(DATABASE),
                new Sign(APP, values.getProperty("password")),
                new Sign(OWNER, values.getProperty("owner.password")),
                new Sign(SIGN_IN, values.getProperty("signin.password")));
    }
}
