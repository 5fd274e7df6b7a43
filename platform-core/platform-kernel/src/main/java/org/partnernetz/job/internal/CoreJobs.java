// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job.internal;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.partnernetz.job.spi.BackgroundJob;
import org.partnernetz.job.spi.NightlyPurges;

/** The jobs of the core itself, which are beans. */
@ApplicationScoped
public class CoreJobs {

    @Inject
    @Any
    Instance<BackgroundJob> beans;

    @Inject
    @Any
    Instance<NightlyPurges> purges;

    List<BackgroundJob> all() {
        return Stream.concat(beans.stream(), purges.stream().flatMap(PurgeJob::of))
                .toList();
    }
}
