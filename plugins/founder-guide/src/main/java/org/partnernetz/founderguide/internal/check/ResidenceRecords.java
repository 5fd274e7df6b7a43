// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.check;

import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.law.Reply;
import org.partnernetz.founderguide.internal.law.ResidenceFacts;
import org.partnernetz.store.Store;

/** What was asked about somebody's residence, also of projects that have ended. */
@Component(service = ResidenceRecords.class)
public final class ResidenceRecords {
    private final Store store;

    @Activate
    public ResidenceRecords(@Reference Store store) {
        this.store = store;
    }

    public ResidenceFacts of(UUID project) {
        return store.read(em -> {
            var row = em.find(Residence.class, project);
            return row == null ? ResidenceFacts.NONE : row.toFacts(Reply.OPEN);
        });
    }

    /** Takes it away for good. */
    public void remove(UUID project) {
        store.write(em -> {
            var row = em.find(Residence.class, project);
            if (row != null) {
                em.remove(row);
            }
            return project;
        });
    }
}
