// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.statistics.internal;

import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.partnernetz.statistics.spi.IndicatorSource;
import org.partnernetz.statistics.spi.IndicatorSource.Measure;

/** The figures of the core itself, which are beans, by key. */
@ApplicationScoped
public class CoreSources {

    @Inject
    @Any
    Instance<IndicatorSource> beans;

    Map<String, Measure> all() {
        var all = new TreeMap<String, Measure>();
        beans.forEach(source -> all.putAll(source.indicators()));
        return all;
    }
}
