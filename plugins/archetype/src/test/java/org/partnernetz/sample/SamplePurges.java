// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.partnernetz.job.spi.NightlyPurges;

/** Removes each night what need not be kept any more, for each organisation that has the plugin on. */
@Component(service = NightlyPurges.class)
public final class SamplePurges implements NightlyPurges {
    @Override
    public List<Purge> purges() {
        return List.of(new Purge("retention", "notes", this::eraseOver));
    }

    private int eraseOver() {
        return 0;
    }
}
