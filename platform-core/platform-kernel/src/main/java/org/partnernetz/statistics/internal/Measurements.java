// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.statistics.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnernetz.contribution.Contributions;
import org.partnernetz.contribution.Contributor;
import org.partnernetz.statistics.Figure.Gap;
import org.partnernetz.statistics.Indicator;
import org.partnernetz.statistics.IndicatorUnavailableException;
import org.partnernetz.statistics.ReportingPeriod;
import org.partnernetz.statistics.spi.IndicatorSource;
import org.partnernetz.statistics.spi.IndicatorSource.Measure;

/** Lists the figures, and measures one. */
@ApplicationScoped
public class Measurements {
    static final String CORE = "core";
    private static final Logger LOG = Logger.getLogger(Measurements.class);

    /** What clashes is told once, not with each report. */
    private final Set<Source> told = ConcurrentHashMap.newKeySet();

    @Inject
    CoreSources core;

    @Inject
    Contributions contributions;

    /** A figure of a plugin's start. */
    record Source(String owner, long generation, String key) {}

    /** A figure or the reason why there is none. */
    record Measured(@Nullable Indicator indicator, @Nullable Gap gap) {
        static Measured missing(Gap why) {
            return new Measured(null, why);
        }
    }

    List<Source> ofCore() {
        return core.all().keySet().stream().map(key -> new Source(CORE, 0, key)).toList();
    }

    /** The figures of a plugin; none while it is being updated. */
    List<Source> of(Contributor plugin) {
        var sources = contributions.ask(
                plugin.plugin(),
                IndicatorSource.class,
                (now, source) -> source.indicators().keySet().stream()
                        .map(key -> new Source(now.plugin(), now.generation(), key))
                        .toList());
        var different = new ArrayList<Source>();
        for (var source : sources.stream().flatMap(List::stream).toList()) {
            if (!different.contains(source)) {
                different.add(source);
            } else if (told.add(source)) {
                LOG.warnf("Two figures of %s have the key %s; one is left out", source.owner(), source.key());
            }
        }
        return different;
    }

    /** Measures with the source of the highest ranking. */
    Measured measure(Source wanted, ReportingPeriod period) {
        if (wanted.owner().equals(CORE)) {
            return Optional.ofNullable(core.all().get(wanted.key()))
                    .map(measure -> measure(measure, wanted, period))
                    .orElse(Measured.missing(Gap.FAILED));
        }
        var first = new ArrayList<Measured>(1);
        contributions.ask(wanted.owner(), IndicatorSource.class, (plugin, source) -> {
            var measure = source.indicators().get(wanted.key());
            if (first.isEmpty() && measure != null) {
                first.add(measure(measure, wanted, period));
            }
            return wanted;
        });
        return first.isEmpty() ? Measured.missing(Gap.UPDATING) : first.get(0);
    }

    private static Measured measure(Measure measure, Source wanted, ReportingPeriod period) {
        try {
            return new Measured(measure.over(period), null);
        } catch (IndicatorUnavailableException e) {
            LOG.debugf("%s is not available for %s: %s", wanted, period, e.getMessage());
            return Measured.missing(Gap.UNAVAILABLE);
        } catch (RuntimeException | LinkageError e) {
            LOG.warnf(e, "%s could not be measured for %s", wanted, period);
            return Measured.missing(Gap.FAILED);
        }
    }
}
