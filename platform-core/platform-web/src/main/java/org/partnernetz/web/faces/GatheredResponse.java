// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.faces;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.jspecify.annotations.Nullable;

/**
 * Gathers what a page writes in hundreds of small pieces: the server's own writer encodes each of them for itself,
 * which costs a tenth of a page.
 */
public final class GatheredResponse extends HttpServletResponseWrapper {
    private static final int CHARACTERS = 1 << 14;

    private @Nullable PrintWriter writer;

    public GatheredResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new BufferedWriter(super.getWriter(), CHARACTERS));
        }
        return writer;
    }

    /** Sends on what was gathered. */
    @Override
    public void flushBuffer() throws IOException {
        finish();
        super.flushBuffer();
    }

    /** What was gathered is thrown away with the rest, for example for an error page. */
    @Override
    public void resetBuffer() {
        writer = null;
        super.resetBuffer();
    }

    @Override
    public void reset() {
        writer = null;
        super.reset();
    }

    /** Hands what was gathered to the server. */
    public void finish() {
        if (writer != null) {
            writer.flush();
        }
    }
}
