// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Accepts;
import org.partnernetz.form.FileKind;
import org.partnernetz.form.MaxBytes;
import org.partnernetz.form.Upload;
import org.partnernetz.problem.InvalidException.Fault;

/**
 * What a component says of the files that it accepts. The same for forms, for REST and for its description.
 *
 * @param bytes how large a file may be
 * @param kinds of which kinds it may be
 */
public record FileLimits(int bytes, List<FileKind> kinds) {
    private static final List<FileKind> USUAL = List.of(FileKind.PDF, FileKind.PNG, FileKind.JPEG);

    public FileLimits {
        kinds = List.copyOf(kinds);
    }

    static FileLimits of(Part part) {
        return of(
                part.annotation(MaxBytes.class).orElse(null),
                part.annotation(Accepts.class).orElse(null));
    }

    private static FileLimits of(@Nullable MaxBytes most, @Nullable Accepts kinds) {
        return of(most == null ? MaxBytes.USUAL : most.value(), kinds == null ? List.of() : List.of(kinds.value()));
    }

    /** @param kinds empty for the usual ones */
    public static FileLimits of(int bytes, List<FileKind> kinds) {
        return new FileLimits(Math.min(bytes, Upload.BYTES_MAX), kinds.isEmpty() ? USUAL : kinds);
    }

    /** Returns what is wrong with a file; empty if nothing is. */
    Optional<Fault> fault(Upload file, String field) {
        if (file.name().isEmpty()) {
            return Optional.of(new Fault(field, "file-name", ""));
        } else if (file.size() == 0) {
            return Optional.of(new Fault(field, "file-empty", ""));
        } else if (file.size() > bytes) {
            return Optional.of(new Fault(field, "file-too-large", String.valueOf(bytes), List.of(megabytes())));
        }
        return file.kind().filter(kinds::contains).isPresent()
                ? Optional.empty()
                : Optional.of(new Fault(field, "file-kind", labels()));
    }

    /** Returns the limit in megabytes, for messages. */
    public double megabytes() {
        return Math.round(10.0 * bytes / MaxBytes.MB) / 10.0;
    }

    /** Returns the kinds as people read them. */
    public String labels() {
        return kinds.stream().map(FileKind::label).collect(Collectors.joining(", "));
    }
}
