// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.store;

import java.util.function.Function;

import jakarta.persistence.EntityManager;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.ConflictException;

/**
 * The tables of a plugin. Each bundle gets its own store with its own entities.
 *
 * <p><b>Tenant:</b> the acting organisation of the request is bound in the database; rows of other organisations are
 * invisible. <b>Transaction:</b> joins the running one, so that rows of the core and of the plugin are written together
 * or not at all; if none is running, the call has its own. <b>Limits:</b> do not keep the entity manager. Native SQL
 * that would change who acts is refused with a {@link SecurityException}.
 */
@ProviderType
public interface Store {

    /**
     * Reads. Changes to entities are not stored. Reads within a read share the entity manager, so a row is read once.
     */
    <T> T read(Function<EntityManager, T> work);

    /**
     * Reads and writes. Any exception rolls everything back.
     *
     * @throws ConflictException {@code changed-meanwhile} if somebody else has at the same moment changed a row that
     *     has a version, or written a row that violates the same unique constraint
     */
    <T> T write(Function<EntityManager, T> work);
}
