// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.file;

import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.form.Upload;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;

/**
 * The bytes of files that other slices know by their SHA-256. A content that none of them knows is deleted after a day:
 * {@code core.kept_contents} asks their tables.
 */
@ProviderType
public interface Contents {

    /**
     * Lets the operator's scanner look at what the acting member brings, before it is used.
     *
     * @throws InvalidException naming the field, {@code file-infected}
     * @throws ConflictException {@code too-much-today} or {@code scanner-away}
     */
    void check(String field, Upload brought);

    /** Stores what the platform itself has made; what is there already is stored once. */
    void keep(Upload content);

    /** The bytes with this SHA-256; empty if they are lost. */
    Optional<byte[]> read(String sha256);
}
