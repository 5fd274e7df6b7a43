// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.partnernetz.plugin.admin.KnownPlugin.Trust;
import org.partnernetz.plugin.internal.folder.PluginJar;
import org.partnernetz.plugin.internal.spread.Brought;

/**
 * Decides which jars may run. A plugin runs in the server's process and may do there whatever the server may, so this
 * is the one decision about it. Both files are read anew each time; one that cannot be read trusts nothing.
 */
@ApplicationScoped
public class Trusts {
    private static final String DEVELOPMENT = "development";

    @Inject
    @ConfigProperty(name = "partnernetz.home")
    String home;

    @Inject
    @ConfigProperty(name = "partnernetz.plugins.trust", defaultValue = "listed")
    String mode;

    @Inject
    Clock clock;

    /** @param file the name under which the jar lies in its folder */
    public TrustVerdict of(PluginJar jar, String file) {
        try {
            var digests = TrustedDigests.read(list());
            if (digests.lists(jar.digest())) {
                return TrustVerdict.trusted(Trust.LISTED);
            }
            if (digests.contradicts(file, jar.digest())) {
                return TrustVerdict.refused(
                        "tampered-listed",
                        file + " was changed: its SHA-256 is not the one in " + list().getFileName() + ".",
                        file);
            }
            return ofUnlisted(jar, file);
        } catch (IOException e) {
            return TrustVerdict.refused(
                    "trust-unreadable", String.valueOf(e.getMessage()), String.valueOf(e.getMessage()));
        }
    }

    private TrustVerdict ofUnlisted(PluginJar jar, String file) throws IOException {
        var signature = SignedJar.read(jar.file().toFile());
        if (!signature.fault().isEmpty()) {
            return TrustVerdict.refused(
                    "tampered-signed",
                    file + " was changed after it was signed: " + signature.fault() + ".",
                    file,
                    signature.fault());
        }
        var pinned = PinnedCertificates.read(certificates());
        if (signature.signers().stream().anyMatch(signer -> pinned.vouchFor(signer, clock.instant()))) {
            return TrustVerdict.trusted(Trust.SIGNED);
        }
        if (mode.equals(DEVELOPMENT)) {
            return Brought.in(folder()).lists(jar.digest())
                    ? TrustVerdict.refused(
                            "brought-unlisted",
                            file + " came from another server; here it runs once it is listed or signed.",
                            file)
                    : TrustVerdict.trusted(Trust.DEVELOPMENT);
        }
        return signature.signed()
                ? TrustVerdict.refused(
                        "signer-unknown", file + " is signed, but by no certificate that is pinned.", file)
                : TrustVerdict.refused("unlisted", file + " is neither listed nor signed.", file);
    }

    /** Changes when a decision might be another one. */
    public String stamp() throws IOException {
        return stamp(list())
                + stamp(certificates())
                + stamp(Brought.in(folder()).file());
    }

    private static String stamp(Path file) throws IOException {
        return Files.exists(file) ? Files.getLastModifiedTime(file) + "/" + Files.size(file) + " " : "- ";
    }

    private Path folder() {
        return Path.of(home, "plugins");
    }

    private Path list() {
        return folder().resolve("trusted.sha256");
    }

    private Path certificates() {
        return folder().resolve("trusted.pem");
    }
}
