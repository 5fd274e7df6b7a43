// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One kept-alive connection that asks for pages as a plain visitor: no cookies, no compression. It does as little as
 * HTTP allows, because its processor time is missing for the server.
 */
final class HttpConnection implements AutoCloseable {
    private static final int FIRST_SIZE = 1 << 17;
    private static final int TIMEOUT_MILLIS = 30_000;
    private static final String END_OF_HEAD = "\r\n\r\n";

    private final Socket socket = new Socket();
    private final InputStream in;
    private final OutputStream out;
    private final String host;
    private byte[] buffer = new byte[FIRST_SIZE];
    private int filled;

    HttpConnection(URI server) throws IOException {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), TIMEOUT_MILLIS);
        in = socket.getInputStream();
        out = socket.getOutputStream();
        host = server.getHost() + ":" + server.getPort();
    }

    byte[] request(Question question, int connection) {
        return question.bytes(host, connection);
    }

    Answer ask(byte[] request) throws IOException {
        out.write(request);
        filled = 0;
        var body = readHead();
        var head = new String(buffer, 0, body, StandardCharsets.ISO_8859_1);
        var status = Integer.parseInt(head.substring(9, 12));
        var length = Answer.header(head, "content-length");
        if (!length.isEmpty()) {
            var end = body + Integer.parseInt(length);
            readUpTo(end);
            return new Answer(status, head, buffer, body, end);
        }
        return new Answer(status, head, buffer, body, readChunks(body));
    }

    /** Returns where the body begins. */
    private int readHead() throws IOException {
        var seen = 0;
        while (true) {
            readMore();
            for (var i = seen; i + 3 < filled; i++) {
                if (buffer[i] == '\r' && buffer[i + 1] == '\n' && buffer[i + 2] == '\r' && buffer[i + 3] == '\n') {
                    return i + END_OF_HEAD.length();
                }
            }
            seen = Math.max(0, filled - 3);
        }
    }

    /** Moves the chunks together, so that the body is one piece, and returns its end. */
    private int readChunks(int body) throws IOException {
        var end = body;
        var at = body;
        while (true) {
            var line = endOfLine(at);
            var size = Integer.parseInt(new String(buffer, at, line - at, StandardCharsets.US_ASCII), 16);
            var data = line + 2;
            readUpTo(data + size + 2);
            System.arraycopy(buffer, data, buffer, end, size);
            end += size;
            at = data + size + 2;
            if (size == 0) {
                return end;
            }
        }
    }

    private int endOfLine(int from) throws IOException {
        var at = from;
        while (true) {
            readUpTo(at + 2);
            if (buffer[at] == '\r' && buffer[at + 1] == '\n') {
                return at;
            }
            at++;
        }
    }

    private void readUpTo(int end) throws IOException {
        while (filled < end) {
            readMore();
        }
    }

    private void readMore() throws IOException {
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        var count = in.read(buffer, filled, buffer.length - filled);
        if (count < 0) {
            throw new EOFException("the server closed the connection");
        }
        filled += count;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
