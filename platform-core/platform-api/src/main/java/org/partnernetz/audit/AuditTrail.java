// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.audit;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.PersonId;

/** The acting organisation's audit trail, for its administrators. */
@ProviderType
public interface AuditTrail {

    /**
     * The newest entries first.
     *
     * @throws NotAllowedException unless an administrator asks
     */
    Page<AuditEntry> entries(Filter filter, PageRequest page);

    /**
     * The owners that have entries: ids of plugins, and {@code core}.
     *
     * @throws NotAllowedException unless an administrator asks
     */
    List<String> owners();

    /**
     * Selects entries.
     *
     * @param owner the id of one plugin, or {@code core}; null for all
     * @param person who acted; null for all
     */
    record Filter(@Nullable String owner, @Nullable PersonId person) {
        public static Filter all() {
            return new Filter(null, null);
        }
    }
}
