// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.faces;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.jspecify.annotations.Nullable;

/**
 * Buffers what a page writes in hundreds of small pieces, and encodes it once. The server's own writer encodes piece by
 * piece and character by character into a buffer outside the heap, which was a fifth of the cost of a page.
 */
public final class GatheredResponse extends HttpServletResponseWrapper {
    private static final int USUAL_SIZE = 1 << 15;

    /** A longer page is passed to the server in parts of this size. */
    private static final int PART = 1 << 18;

    private final StringBuilder text = new StringBuilder(USUAL_SIZE);
    private @Nullable PrintWriter writer;

    public GatheredResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            // As a writer does: what is sent says how it is encoded.
            setCharacterEncoding(getCharacterEncoding());
            writer = new PrintWriter(new Gathering());
        }
        return writer;
    }

    /** Sends the buffered text. */
    @Override
    public void flushBuffer() throws IOException {
        finish();
        super.flushBuffer();
    }

    /** Discards the buffered text together with the rest, for example for an error page. */
    @Override
    public void resetBuffer() {
        text.setLength(0);
        super.resetBuffer();
    }

    @Override
    public void reset() {
        text.setLength(0);
        super.reset();
    }

    /** Discards the buffered text, which the error page replaces. */
    @Override
    public void sendError(int status) throws IOException {
        text.setLength(0);
        super.sendError(status);
    }

    @Override
    public void sendError(int status, @Nullable String message) throws IOException {
        text.setLength(0);
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        text.setLength(0);
        super.sendRedirect(location);
    }

    /** Passes the buffered text to the server. */
    public void finish() throws IOException {
        if (text.length() > 0) {
            var bytes = text.toString().getBytes(Charset.forName(getCharacterEncoding()));
            text.setLength(0);
            getResponse().getOutputStream().write(bytes);
        }
    }

    private final class Gathering extends Writer {

        @Override
        public void write(int character) {
            text.append((char) character);
        }

        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            text.append(characters, from, length);
            sendPart();
        }

        @Override
        public void write(String string, int from, int length) throws IOException {
            text.append(string, from, from + length);
            sendPart();
        }

        /** Never splits a surrogate pair. */
        private void sendPart() throws IOException {
            if (text.length() >= PART && !Character.isHighSurrogate(text.charAt(text.length() - 1))) {
                finish();
            }
        }

        @Override
        public void flush() {
            // the page is sent when it is finished
        }

        @Override
        public void close() {
            // the page is sent when it is finished
        }
    }
}
