// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document.internal;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.job.spi.NightlyPurges;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.time.NetworkDays;

/** Removes papers that are no longer valid from the register, which already treats them as unknown. */
@ApplicationScoped
public class PurgePapers implements NightlyPurges {

    @Inject
    PaperRepository papers;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public List<Purge> purges() {
        return List.of(new Purge("purge-papers", "papers", this::purge));
    }

    private int purge() {
        return papers.purge(tenant.required().organisation().value(), NetworkDays.today(clock));
    }
}
