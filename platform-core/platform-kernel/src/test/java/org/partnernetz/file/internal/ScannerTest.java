// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.file.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.form.Upload;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;

@DisplayName("The virus scanner of the operator")
class ScannerTest {
    private static final Upload FILE =
            Upload.of("a.txt", "Inhalt".repeat(20_000).getBytes(StandardCharsets.UTF_8));

    private final Scanner scanner = new Scanner();
    private final FileSettings settings = FileSettings.of(Path.of("target"));

    ScannerTest() {
        scanner.settings = settings;
    }

    /** A scanner that reads the whole file as clamd does, and then says this; returns what it was sent. */
    private CompletableFuture<Integer> says(String answer) throws Exception {
        var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        settings.scanner = Optional.of("127.0.0.1:" + server.getLocalPort());
        return CompletableFuture.supplyAsync(() -> {
            try (server;
                    var caller = server.accept();
                    var in = new DataInputStream(caller.getInputStream())) {
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                        .isEqualTo("zINSTREAM\0");
                var bytes = 0;
                for (var length = in.readInt(); length > 0; length = in.readInt()) {
                    bytes += in.readNBytes(length).length;
                }
                caller.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                return bytes;
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    @Test
    @DisplayName("is shown the whole file, and lets it in")
    void letsIn() throws Exception {
        var sent = says("stream: OK\0");
        scanner.scan("file", FILE);
        assertThat(sent.get()).isEqualTo((int) FILE.size());
    }

    @Test
    @DisplayName("keeps out what it finds something in")
    void keepsOut() throws Exception {
        says("stream: Eicar-Test-Signature FOUND\0");
        assertThatThrownBy(() -> scanner.scan("second.file", FILE))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.faults())
                                .extracting(InvalidException.Fault::field)
                                .containsExactly("second.file"));
    }

    @Test
    @DisplayName("lets nothing in while it is away or says something else")
    void isAway() throws Exception {
        says("INSTREAM size limit exceeded. ERROR\0");
        assertThatThrownBy(() -> scanner.scan("file", FILE)).isInstanceOf(ConflictException.class);
        settings.scanner = Optional.of("127.0.0.1:1");
        assertThatThrownBy(() -> scanner.scan("file", FILE)).isInstanceOf(ConflictException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1", "scanner", "scanner:", ":3310", "scanner:0", "scanner:65536", "a:b:3310", "a b:1"})
    @DisplayName("must have an address with a port, or the platform does not start")
    void refusesAddress(String address) {
        settings.scanner = Optional.of(address);
        assertThatThrownBy(settings::scanner)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("partnernetz.files.scanner")
                .hasMessageContaining(address);
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1:3310,127.0.0.1,3310", "[::1]:3310,::1,3310", "scanner.test.example:1,scanner.test.example,1"
    })
    @DisplayName("may have a name or a number")
    void takesAddress(String address, String host, int port) {
        assertThat(ScannerAddress.of(address)).isEqualTo(new ScannerAddress(host, port));
    }

    @Test
    @DisplayName("is not asked where there is none")
    void isNone() {
        assertThatCode(() -> scanner.scan("file", FILE)).doesNotThrowAnyException();
    }
}
