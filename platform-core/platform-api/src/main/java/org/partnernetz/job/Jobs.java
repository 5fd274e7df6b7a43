// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotAllowedException;

/** The background jobs, for administrators. */
@ProviderType
public interface Jobs {
    int KEPT_DAYS = 30;

    /**
     * The jobs of the acting organisation, soonest first.
     *
     * @throws NotAllowedException unless an administrator asks
     */
    List<PlannedJob> planned();

    /**
     * Runs of the last {@value #KEPT_DAYS} days, newest first: those of the acting organisation or, for the network's
     * administrators, of the whole network.
     *
     * @throws NotAllowedException unless an administrator asks
     */
    Page<PastRun> history(PageRequest page);
}
