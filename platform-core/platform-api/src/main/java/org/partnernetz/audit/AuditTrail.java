// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.audit;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.PersonId;

/** The acting organisation's audit trail, for its administrators; and the network's, for those of the network. */
@ProviderType
public interface AuditTrail {

    /**
     * The newest entries first.
     *
     * @throws NotAllowedException unless an administrator asks
     */
    Page<AuditEntry> entries(Filter filter, PageRequest page);

    /**
     * What was decided for the network, in whichever organisation's trail it stands; nothing else of other
     * organisations. The newest entries first.
     *
     * @throws NotFoundException unless an administrator of the network asks
     */
    Page<AuditEntry> ofNetwork(Filter filter, PageRequest page);

    /**
     * The owners that have entries: ids of plugins, and {@code core}.
     *
     * @throws NotAllowedException unless an administrator asks
     */
    List<String> owners();

    /**
     * The actions that have entries, by owner.
     *
     * @throws NotAllowedException unless an administrator asks
     */
    List<Deed> deeds();

    /**
     * The actions that have entries in the trail of the network.
     *
     * @throws NotFoundException unless an administrator of the network asks
     */
    List<Deed> deedsOfNetwork();

    /**
     * A kind of action.
     *
     * @param owner the id of a plugin, or {@code core}
     */
    record Deed(String owner, String action) {}

    /**
     * Selects entries.
     *
     * @param owner the id of one plugin, or {@code core}; null for all
     * @param action what was done, by {@code owner}, or by {@code core} if that is null; null for all
     * @param person who acted; null for all
     * @param from the earliest time; null for all
     * @param before the time before which it was done; null for all
     */
    record Filter(
            @Nullable String owner,
            @Nullable String action,
            @Nullable PersonId person,
            @Nullable Instant from,
            @Nullable Instant before) {

        /** All times and actions, as before version 1.2. */
        public Filter(@Nullable String owner, @Nullable PersonId person) {
            this(owner, null, person, null, null);
        }

        public static Filter all() {
            return new Filter(null, null, null, null, null);
        }
    }
}
