// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;

import org.partnernetz.testkit.harness.RunningPlatform;

/** One connection on which every byte is ours, whether HTTP allows it or not. */
final class Wire implements AutoCloseable {
    private static final int LIMIT_MILLIS = 60_000;
    private static final int MOMENT_MILLIS = 1;

    private final Socket socket;

    Wire(RunningPlatform platform) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), platform.port());
        socket.setSoTimeout(LIMIT_MILLIS);
    }

    /** A head without the empty line at its end. */
    static String head(String request, RunningPlatform platform, String... headers) {
        return request + " HTTP/1.1\r\nHost: 127.0.0.1:" + platform.port() + "\r\nSec-Fetch-Site: same-origin\r\n"
                + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n");
    }

    Wire send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** Sends the text so often, or until the server no longer listens; says how often. */
    int sendWhileItListens(String text, int times) {
        for (var i = 0; i < times; i++) {
            try {
                send(text);
            } catch (IOException e) {
                return i;
            }
        }
        return times;
    }

    /** All that is answered until the server ends the connection. */
    String answer() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(bytes);
        } catch (SocketException reset) {
            // it ended with more to be read; what it had answered before is here
        }
        return bytes.toString(ISO_8859_1);
    }

    /** The first line of what is answered. */
    String status() throws IOException {
        var line = new StringBuilder();
        for (var next = socket.getInputStream().read();
                next >= 0 && next != '\r';
                next = socket.getInputStream().read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    /** Whether the server still waits for more. */
    boolean isHeld() throws IOException {
        socket.setSoTimeout(MOMENT_MILLIS);
        try {
            return socket.getInputStream().read() >= 0;
        } catch (SocketTimeoutException silent) {
            return true;
        } catch (SocketException reset) {
            return false;
        } finally {
            socket.setSoTimeout(LIMIT_MILLIS);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
