// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.partnernetz.job.spi.BackgroundJob;

/** Jobs of the core itself: beans. */
@ApplicationScoped
public class CoreJobs {

    @Inject
    @Any
    Instance<BackgroundJob> beans;

    List<BackgroundJob> all() {
        return beans.stream().toList();
    }
}
