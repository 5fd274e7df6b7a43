// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.store;

import java.util.function.Function;

import jakarta.persistence.EntityManager;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.ConflictException;

/**
 * The own tables of a plugin. Each bundle gets its own store over its own entities.
 *
 * <p><b>Tenant:</b> the acting organisation of the request is bound in the database; rows of others are not there.
 * <b>Transaction:</b> joins the running one, so that rows of the core and of the plugin are written together or not at
 * all; else one of its own. <b>Limits:</b> the entity manager must not be kept; native SQL that would change who acts
 * is refused with {@link SecurityException}.
 */
@ProviderType
public interface Store {

    /** Reads; changes made to entities are not kept. */
    <T> T read(Function<EntityManager, T> work);

    /**
     * Reads and writes; any exception takes everything back.
     *
     * @throws ConflictException {@code changed-meanwhile}, if somebody else has at the same moment changed a row with a
     *     version, or written one that there may be only once
     */
    <T> T write(Function<EntityManager, T> work);
}
