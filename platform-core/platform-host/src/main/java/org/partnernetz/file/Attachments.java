// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.file;

import java.util.List;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.form.Upload;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;

/**
 * Files of items. Whoever sees an item sees its files; whoever may change it adds and removes them. A content that is
 * there already is stored once, whoever brings it.
 */
@ProviderType
public interface Attachments {

    /** Files of one item. */
    int MOST = 50;

    /** The files of an item, in the order in which they were added; none if there is no such item for the caller. */
    List<Attached> of(ItemKind kind, UUID item);

    /**
     * Stores a file and adds it to an item of the acting organisation. A content that the item has already changes
     * nothing.
     *
     * @throws NotFoundException if there is no such item, or the caller may not change it
     * @throws InvalidException {@code file}, {@code file-infected}: a scanner found something
     * @throws ConflictException {@code too-many-files} at {@value #MOST}, {@code storage-full}, or {@code scanner-away}
     *     if there is a scanner that does not answer
     */
    Attached add(ItemKind kind, UUID item, Upload file);

    /** @throws NotFoundException if there is no such file for the caller, or its content is lost */
    Opened open(UUID file);

    /** @throws NotFoundException if there is no such file, or the caller may not change its item */
    void remove(UUID file);

    /** @throws NotFoundException unless somebody acts who works for the organisation */
    Space space();

    /** A file and its bytes. */
    record Opened(Attached file, byte[] bytes) {}
}
