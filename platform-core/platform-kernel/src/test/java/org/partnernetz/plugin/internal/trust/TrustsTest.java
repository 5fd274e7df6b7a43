// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.plugin.admin.KnownPlugin.Trust;
import org.partnernetz.plugin.internal.folder.Jars;

@DisplayName("A jar in the plugins folder")
class TrustsTest {
    private static final String PASSWORD = "changeit";

    @TempDir
    static Path keys;

    @TempDir
    Path home;

    private Path plugins;
    private Path file;

    @BeforeAll
    static void makeKeys() throws Exception {
        for (var name : new String[] {"operator", "stranger"}) {
            run(
                    "keytool",
                    "-genkeypair",
                    "-alias",
                    name,
                    "-dname",
                    "CN=" + name,
                    "-keyalg",
                    "EC",
                    "-storepass",
                    PASSWORD,
                    "-keystore",
                    keys.resolve("store.p12").toString());
            run(
                    "keytool",
                    "-exportcert",
                    "-rfc",
                    "-alias",
                    name,
                    "-storepass",
                    PASSWORD,
                    "-keystore",
                    keys.resolve("store.p12").toString(),
                    "-file",
                    keys.resolve(name + ".pem").toString());
        }
    }

    @BeforeEach
    void lay() throws IOException {
        plugins = Files.createDirectories(home.resolve("plugins"));
        file = Jars.of("founder-guide", "1.0.0")
                .file("pages/index.xhtml", "<html/>")
                .file("messages.properties", "plugin.name=Lotse")
                .write(plugins.resolve("guide.jar"));
    }

    @Test
    @DisplayName("does not run if it is neither listed nor signed")
    void refusesUnknown() {
        assertThat(code("listed")).isEqualTo("unlisted");
        assertThat(code("anything else")).as("only one word opens the server").isEqualTo("unlisted");
        assertThat(trust("development")).isEqualTo(Trust.DEVELOPMENT);
    }

    @Test
    @DisplayName("does not run by the mode alone if another server brought it: who writes to the database runs no code")
    void refusesBrought() throws Exception {
        Files.writeString(plugins.resolve("brought.sha256"), kept() + "  guide.jar\n");
        assertThat(code("development")).isEqualTo("brought-unlisted");
        list(kept() + "  guide.jar\n");
        assertThat(trust("development")).isEqualTo(Trust.LISTED);
    }

    @Test
    @DisplayName("runs if its checksum is in the list, under whatever name")
    void trustsTheList() throws Exception {
        list(kept() + "  other-name.jar\n# a comment\n\n");
        assertThat(trust("listed")).isEqualTo(Trust.LISTED);
    }

    @Test
    @DisplayName("is refused by name if the list has another checksum for it, for development too")
    void refusesAnotherChecksum() throws Exception {
        list("0".repeat(64) + " *some/folder/guide.jar\n");
        for (var mode : new String[] {"listed", "development"}) {
            assertThat(verdict(mode).refusal())
                    .satisfies(reason -> assertThat(reason.code()).isEqualTo("tampered-listed"))
                    .satisfies(reason -> assertThat(reason.text()).contains("guide.jar was changed"));
        }
    }

    @Test
    @DisplayName("does not run while the list cannot be read")
    void refusesWithABrokenList() throws Exception {
        list("half a line\n");
        assertThat(code("development")).isEqualTo("trust-unreadable");
    }

    @Test
    @DisplayName("runs if it is signed by the pinned certificate, and by no other")
    void trustsThePinnedCertificate() throws Exception {
        sign("operator");
        assertThat(code("listed")).isEqualTo("signer-unknown");
        pin("stranger");
        assertThat(code("listed")).isEqualTo("signer-unknown");
        pin("operator");
        assertThat(trust("listed")).isEqualTo(Trust.SIGNED);
    }

    @Test
    @DisplayName("is refused if an entry was changed, added or taken out after signing, for development too")
    void refusesTampered() throws Exception {
        sign("operator");
        pin("operator");
        var signed = Files.readAllBytes(file);
        edit("pages/index.xhtml", "<html>evil</html>");
        assertThat(text("listed")).contains("guide.jar").contains("pages/index.xhtml was changed after signing");
        assertThat(text("development")).contains("pages/index.xhtml was changed after signing");
        Files.write(file, signed);
        edit("pages/evil.xhtml", "<html/>");
        assertThat(text("listed")).contains("pages/evil.xhtml is not signed");
        assertThat(text("development")).contains("pages/evil.xhtml is not signed");
        Files.write(file, signed);
        edit("messages.properties", null);
        assertThat(text("development")).contains("messages.properties was taken out after signing");
    }

    private String code(String mode) {
        var refusal = verdict(mode).refusal();
        return refusal == null ? "trusted" : refusal.code();
    }

    private String text(String mode) {
        var refusal = verdict(mode).refusal();
        return refusal == null ? "trusted" : refusal.text();
    }

    private @Nullable Trust trust(String mode) {
        return verdict(mode).trust();
    }

    private TrustVerdict verdict(String mode) {
        var trusts = new Trusts();
        trusts.home = home.toString();
        trusts.mode = mode;
        trusts.clock = Clock.systemUTC();
        return trusts.of(Jars.kept(file, home), "guide.jar");
    }

    private String kept() {
        return Jars.kept(file, home).digest();
    }

    private void list(String lines) throws IOException {
        Files.writeString(plugins.resolve("trusted.sha256"), lines);
    }

    private void pin(String name) throws IOException {
        Files.writeString(plugins.resolve("trusted.pem"), Files.readString(keys.resolve(name + ".pem")));
    }

    private void sign(String name) throws Exception {
        run(
                "jarsigner",
                "-keystore",
                keys.resolve("store.p12").toString(),
                "-storepass",
                PASSWORD,
                file.toString(),
                name);
    }

    private void edit(String entry, @Nullable String text) throws IOException {
        try (var zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
            if (text == null) {
                Files.delete(zip.getPath(entry));
            } else {
                Files.writeString(zip.getPath(entry), text);
            }
        }
    }

    private static void run(String tool, String... arguments) throws Exception {
        var command = new java.util.ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(java.util.List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
