// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.file.internal;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.partnernetz.form.Upload;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;

/**
 * Shows files to the operator's virus scanner, if there is one: a clamd, which is sent the bytes over TCP (its command
 * INSTREAM). A scanner that does not answer lets nothing in.
 */
@ApplicationScoped
public class Scanner {
    private static final Logger LOG = Logger.getLogger(Scanner.class);
    private static final int PIECE = 65_536;
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int ANSWER_MAX = 1_024;

    @Inject
    FileSettings settings;

    /**
     * @param field in which the file was chosen
     * @throws InvalidException naming the field, {@code file-infected}
     * @throws ConflictException {@code scanner-away}
     */
    void scan(String field, Upload file) {
        settings.scanner().ifPresent(address -> scan(field, file, address));
    }

    private static void scan(String field, Upload file, ScannerAddress address) {
        var answer = answer(file, address);
        if (answer.endsWith("FOUND")) {
            LOG.warnf("The scanner refused %s: %s", file.sha256(), answer);
            throw InvalidException.of(field, "file-infected");
        }
        if (!answer.endsWith("OK")) {
            LOG.errorf("The scanner at %s did not say OK: %s", address, answer);
            throw new ConflictException("scanner-away");
        }
    }

    private static String answer(Upload file, ScannerAddress address) {
        try (var socket = new Socket()) {
            socket.connect(address.resolved(), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            send(file, new DataOutputStream(socket.getOutputStream()));
            return new String(socket.getInputStream().readNBytes(ANSWER_MAX), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
        } catch (IOException e) {
            LOG.errorf("The scanner at %s does not answer: %s", address, e);
            throw new ConflictException("scanner-away");
        }
    }

    /** Pieces, each after its length; none after the length 0. */
    private static void send(Upload file, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        var piece = new byte[PIECE];
        try (var in = file.open()) {
            for (var count = in.read(piece); count > 0; count = in.read(piece)) {
                out.writeInt(count);
                out.write(piece, 0, count);
            }
        }
        out.writeInt(0);
        out.flush();
    }
}
