// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.undertow.server.DefaultByteBufferPool;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.MultipartParser;
import org.jspecify.annotations.Nullable;

/**
 * A form of several parts, as it is read: texts into memory, files to where the caller wants them. The server's own
 * parser does the work; what it does not limit is limited here.
 *
 * <p>The server could read such a form by itself, but it then loses all texts if one file is too large, reads it only
 * after the page has begun, and stores files for whoever sends some.
 */
final class MultipartForm implements MultipartParser.PartHandler {
    /** Room for all texts of a form together, as for other forms. */
    static final int TEXT_MAX = 1024 * 1024;

    static final int PARTS_MAX = 2000;

    static final int FILES_MAX = 5;

    /** Of a part's headers, and of what stands between parts. */
    static final int HEAD_MAX = 16 * 1024;

    private static final int PIECE = 8192;
    private static final DefaultByteBufferPool POOL = new DefaultByteBufferPool(false, PIECE);

    private final FileSink sink;
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private int length;
    private int parts;
    private int files;
    private int outside;
    private String name = "";
    private boolean inPart;
    private boolean inFile;

    /** Where files go. */
    interface FileSink {
        /** Begins a file; its name is as the sender says. */
        void begin(String field, String name) throws IOException;

        void write(ByteBuffer bytes) throws IOException;

        void end() throws IOException;
    }

    private MultipartForm(FileSink sink) {
        this.sink = sink;
    }

    /**
     * Reads a form to its end.
     *
     * @throws IOException if it is malformed, has too many parts, or too much text
     */
    static Map<String, List<String>> read(InputStream body, @Nullable String type, FileSink sink) throws IOException {
        var boundary = type == null ? null : Headers.extractQuotedValueFromHeader(type, "boundary");
        if (boundary == null) {
            throw new IOException("no boundary");
        }
        var form = new MultipartForm(sink);
        form.read(body, boundary.getBytes(StandardCharsets.US_ASCII));
        return form.texts;
    }

    private void read(InputStream body, byte[] boundary) throws IOException {
        var parsing = MultipartParser.beginParse(POOL, this, boundary, StandardCharsets.UTF_8.name());
        var piece = new byte[PIECE];
        try {
            for (var count = body.read(piece); count >= 0; count = body.read(piece)) {
                if (!parsing.isComplete()) {
                    parsing.parse(ByteBuffer.wrap(piece, 0, count));
                    limitHeads(count);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (!parsing.isComplete()) {
            throw new IOException("the form does not end");
        }
    }

    /** What belongs to no part's content is gathered by the parser, however long it is. */
    private void limitHeads(int count) throws IOException {
        outside = inPart ? 0 : outside + count;
        if (outside > HEAD_MAX) {
            throw new IOException("too much between parts");
        }
    }

    @Override
    public void beginPart(HeaderMap headers) {
        outside = 0;
        inPart = true;
        var told = headers.getFirst(Headers.CONTENT_DISPOSITION);
        var field = told == null ? null : Headers.extractQuotedValueFromHeader(told, "name");
        var file = told == null ? null : fileName(told);
        name = field == null ? "" : field;
        inFile = file != null && !file.isEmpty();
        parts++;
        files += inFile ? 1 : 0;
        require(parts <= PARTS_MAX && files <= FILES_MAX, "too many parts");
        if (inFile) {
            checked(() -> sink.begin(name, String.valueOf(file)));
        }
    }

    @Override
    public void data(ByteBuffer bytes) throws IOException {
        if (inFile) {
            sink.write(bytes);
            return;
        }
        length += bytes.remaining();
        require(length <= TEXT_MAX, "too much text");
        while (bytes.hasRemaining()) {
            text.write(bytes.get());
        }
    }

    /** A field for a file in which none was chosen comes as a part without a file name, and without a content. */
    @Override
    public void endPart() {
        if (inFile) {
            checked(sink::end);
        } else if (!name.isEmpty()) {
            texts.computeIfAbsent(name, first -> new ArrayList<>()).add(text.toString(StandardCharsets.UTF_8));
        }
        text.reset();
        inPart = false;
        inFile = false;
    }

    /** Undertow fails in its own way on an encoding that it does not know. */
    private static @Nullable String fileName(String told) {
        try {
            return Headers.extractQuotedValueFromHeaderWithEncoding(told, "filename");
        } catch (RuntimeException e) {
            throw new UncheckedIOException(new IOException("a file name that cannot be read", e));
        }
    }

    private static void require(boolean right, String what) {
        checked(() -> {
            if (!right) {
                throw new IOException(what);
            }
        });
    }

    /** The parser's interface knows no checked exceptions. */
    private static void checked(Step step) {
        try {
            step.go();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Step {
        void go() throws IOException;
    }
}
