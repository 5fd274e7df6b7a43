// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.jspecify.annotations.Nullable;

/** Holds a page back until it is finished. Headers and errors go through at once. */
final class CopiedResponse extends HttpServletResponseWrapper {
    private static final int USUAL_SIZE = 1 << 15;
    private static final Pattern KEPT = Pattern.compile("(?:text/html|application/json|application/xml)(?:;|$)");

    private final Body body = new Body();
    private @Nullable PrintWriter writer;

    CopiedResponse(HttpServletResponse response) {
        super(response);
    }

    /** Whether it is a complete page of HTML, or an answer in JSON or XML, that any visitor may get. */
    boolean isWholePage() {
        finish();
        return !super.isCommitted()
                && getStatus() == SC_OK
                && body.bytes.size() > 0
                && getHeader("Set-Cookie") == null
                && KEPT.matcher(String.valueOf(getContentType())).lookingAt();
    }

    boolean holds(String text) {
        return new String(body(), StandardCharsets.ISO_8859_1).contains(text);
    }

    byte[] body() {
        finish();
        return body.bytes.toByteArray();
    }

    /** Sends what was held back, unless an error page has taken its place. */
    void sendOn() throws IOException {
        finish();
        if (!super.isCommitted() && body.bytes.size() > 0) {
            getResponse().getOutputStream().write(body.bytes.toByteArray());
        }
    }

    private void finish() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            setCharacterEncoding(StandardCharsets.UTF_8.name());
            writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return body;
    }

    @Override
    public void flushBuffer() {
        finish();
    }

    @Override
    public void resetBuffer() {
        finish();
        body.bytes.reset();
    }

    @Override
    public void reset() {
        super.reset();
        resetBuffer();
    }

    @Override
    public void setContentLength(int length) {
        // the body is counted when it is sent
    }

    @Override
    public void setContentLengthLong(long length) {
        // the body is counted when it is sent
    }

    private static final class Body extends ServletOutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);

        @Override
        public void write(int oneByte) {
            bytes.write(oneByte);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes.write(some, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("pages are written at once");
        }
    }
}
