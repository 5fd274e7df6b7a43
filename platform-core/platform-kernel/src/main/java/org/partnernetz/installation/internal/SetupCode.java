// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnernetz.kernel.Digests;
import org.partnernetz.store.json.OneJson;
import org.partnernetz.text.Codes;

/**
 * The code by which the first administrator proves that the server is theirs. It is written where only the operator
 * reads, and stored as a hash. Its 16 characters carry 77 random bits, so it cannot be guessed.
 */
@ApplicationScoped
public class SetupCode {
    private static final Logger LOG = Logger.getLogger(SetupCode.class);
    private static final int LENGTH = 16;
    private static final Pattern GROUPS = Pattern.compile("(?<=\\G.{4})(?=.)");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Inject
    InstallationRepository repository;

    @Inject
    InstallationSettings settings;

    @Inject
    SystemActing system;

    /** Writes a new code down, unless there is an administrator; a former one is worth nothing from now on. */
    void begin() {
        var code = Codes.fresh(LENGTH);
        if (!system.asCoordination(() -> repository.awaitClaim(hash(code)))) {
            forget();
            return;
        }
        var shown = GROUPS.matcher(code).replaceAll("-");
        var file = file();
        if (file == null) {
            LOG.warnf("The network has no administrator yet: open /setup, the code is %s", shown);
        } else {
            var entry =
                    OneJson.PROVIDER.createObjectBuilder().add("page", "/setup").add("code", shown);
            Credentials.write(file, List.of(entry.build()));
            LOG.infof("The network has no administrator yet: open /setup with the code in %s", file);
        }
    }

    /**
     * Says again where the code is, if the network still waits for its first administrator. If it does not, a code that
     * lies here is of another database, or was used on another server.
     */
    void remind() {
        var file = file();
        var hash = repository.awaited();
        if (hash.isEmpty()) {
            forget();
        } else if (file == null || !hash.get().equals(written(file))) {
            begin();
        } else {
            LOG.infof("The network has no administrator yet: open /setup with the code in %s", file);
        }
    }

    /** What a typed code is stored as. */
    static String hash(String typed) {
        return Digests.hex("setup " + BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT));
    }

    private static String written(Path file) {
        try (var reader = OneJson.PROVIDER.createReader(Files.newInputStream(file))) {
            return hash(reader.readArray().getJsonObject(0).getString("code"));
        } catch (IOException | RuntimeException unreadable) {
            return "";
        }
    }

    /** Removes the code that nobody needs any more. */
    void forget() {
        var file = file();
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warnf("The used code in %s could not be removed: %s", file, e.getMessage());
        }
    }

    private @Nullable Path file() {
        return settings.home().map(home -> home.resolve("setup.json")).orElse(null);
    }
}
