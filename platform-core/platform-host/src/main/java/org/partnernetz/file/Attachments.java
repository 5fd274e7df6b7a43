// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.file;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.form.Upload;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.OrganisationId;

/**
 * Files of items. Whoever sees an item sees its files; whoever may change it adds and removes them. A content that is
 * there already is stored once, whoever brings it.
 */
@ProviderType
public interface Attachments {

    /** The files of an item, in the order in which they were added; none if there is no such item for the caller. */
    List<Attached> of(ItemKind kind, UUID item);

    /**
     * Stores a file and adds it to an item. A content that the item has already changes nothing.
     *
     * @throws NotFoundException if there is no such item, or the caller may not change it
     * @throws InvalidException {@code file}, {@code file-infected}: a scanner found something
     * @throws ConflictException {@code too-many-files} at {@link ItemKind#most}, {@code too-much-today} if the caller
     *     has brought too much within a day, {@code storage-full}, or {@code scanner-away} if there is a scanner that
     *     does not answer
     */
    Attached add(ItemKind kind, UUID item, Upload file);

    /**
     * Makes an item together with its files: all of it, or nothing. Without files it makes the item alone.
     *
     * @param files by the fields in which they were chosen, which faults name
     * @param making makes the item, within the transaction that adds the files
     * @param key the key of what was made
     * @throws InvalidException naming the field, {@code file-infected}
     * @throws ConflictException as {@link #add}
     */
    <T> T make(ItemKind kind, Map<String, Upload> files, Supplier<T> making, Function<T, UUID> key);

    /** @throws NotFoundException if there is no such file for the caller, or its content is lost */
    Opened open(UUID file);

    /**
     * The same in the space of an organisation: a visitor sees only what belongs to items of that organisation.
     *
     * @throws NotFoundException if there is no such file for the caller there, or its content is lost
     */
    Opened open(UUID file, OrganisationId at);

    /** @throws NotFoundException if there is no such file, or the caller may not remove it */
    void remove(UUID file);

    /** @throws NotFoundException unless somebody acts who works for the organisation */
    Space space();

    /** A file and its bytes. */
    record Opened(Attached file, byte[] bytes) {}
}
