// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.upload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Upload;
import org.partnernetz.tenant.PersonId;

/** The files of one form on their way to the disk. Nothing of a sender who is not known is written. */
final class Arriving implements MultipartForm.FileSink {
    /** Stands for a file that was sent but is not here. */
    static final String LOST = "lost";

    /** One more than a file may have, so that everybody sees that it has too many. */
    private static final long WRITTEN_MAX = Upload.BYTES_MAX + 1L;

    private final KeptFiles kept;
    private final Optional<PersonId> sender;
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Map<String, Upload> files = new LinkedHashMap<>();
    private String field = "";
    private String name = "";
    private @Nullable Path path;
    private @Nullable FileChannel out;
    private long written;

    Arriving(KeptFiles kept, Optional<PersonId> sender) {
        this.kept = kept;
        this.sender = sender;
    }

    /** The keys of the files by the names of their fields; {@value #LOST} for one that was not kept. */
    Map<String, String> keys() {
        return keys;
    }

    /** The files by their keys. */
    Map<String, Upload> files() {
        return files;
    }

    @Override
    public void begin(String field, String name) throws IOException {
        this.field = field;
        this.name = name;
        written = 0;
        path = sender.isPresent() ? kept.begin().orElse(null) : null;
        out = path == null ? null : FileChannel.open(path, StandardOpenOption.WRITE);
    }

    @Override
    public void write(ByteBuffer bytes) throws IOException {
        var channel = out;
        if (channel != null) {
            var part = bytes.slice();
            part.limit((int) Math.min(part.remaining(), WRITTEN_MAX - written));
            while (part.hasRemaining()) {
                written += channel.write(part);
            }
        }
        bytes.position(bytes.limit());
    }

    @Override
    public void end() throws IOException {
        var file = path;
        close();
        if (file == null || sender.isEmpty()) {
            keys.put(field, LOST);
            return;
        }
        var key = UUID.randomUUID().toString();
        var upload = Upload.of(name, file);
        path = null;
        kept.keep(key, sender.get(), upload, file, System.nanoTime());
        keys.put(field, key);
        files.put(key, upload);
    }

    /** Leaves nothing behind if the form has ended in the middle of a file. */
    void abort() throws IOException {
        var file = path;
        close();
        path = null;
        if (file != null) {
            kept.drop(file);
        }
    }

    private void close() throws IOException {
        if (out != null) {
            out.close();
            out = null;
        }
    }
}
