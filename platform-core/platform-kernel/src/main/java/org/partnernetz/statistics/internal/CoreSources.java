// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.statistics.internal;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.partnernetz.statistics.spi.IndicatorSource;

/** Figures of the core itself: beans, by key. */
@ApplicationScoped
public class CoreSources {

    @Inject
    @Any
    Instance<IndicatorSource> beans;

    List<IndicatorSource> all() {
        return beans.stream().sorted(Comparator.comparing(IndicatorSource::key)).toList();
    }
}
