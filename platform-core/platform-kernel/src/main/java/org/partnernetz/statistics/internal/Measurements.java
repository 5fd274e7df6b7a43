// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.statistics.internal;

import java.util.ArrayList;
import java.util.List;
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

/** Which figures there are, and the measuring of one. */
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
        return core.all().stream()
                .map(source -> new Source(CORE, 0, source.key()))
                .toList();
    }

    /** Those of a plugin; none while it is being updated. */
    List<Source> of(Contributor plugin) {
        var sources = contributions.ask(
                plugin.plugin(),
                IndicatorSource.class,
                (now, source) -> new Source(now.plugin(), now.generation(), source.key()));
        var different = new ArrayList<Source>();
        for (var source : sources) {
            if (!different.contains(source)) {
                different.add(source);
            } else if (told.add(source)) {
                LOG.warnf("Two figures of %s have the key %s; one is left out", source.owner(), source.key());
            }
        }
        return different;
    }

    /** The one of the highest ranking. */
    Measured measure(Source wanted, ReportingPeriod period) {
        if (wanted.owner().equals(CORE)) {
            return core.all().stream()
                    .filter(source -> source.key().equals(wanted.key()))
                    .findFirst()
                    .map(source -> measure(source, wanted, period))
                    .orElse(Measured.missing(Gap.FAILED));
        }
        var first = new ArrayList<Measured>(1);
        contributions.ask(wanted.owner(), IndicatorSource.class, (plugin, source) -> {
            if (first.isEmpty() && source.key().equals(wanted.key())) {
                first.add(measure(source, wanted, period));
            }
            return wanted;
        });
        return first.isEmpty() ? Measured.missing(Gap.UPDATING) : first.get(0);
    }

    private static Measured measure(IndicatorSource source, Source wanted, ReportingPeriod period) {
        try {
            return new Measured(source.measure(period), null);
        } catch (IndicatorUnavailableException e) {
            LOG.debugf("%s is not available for %s: %s", wanted, period, e.getMessage());
            return Measured.missing(Gap.UNAVAILABLE);
        } catch (RuntimeException | LinkageError e) {
            LOG.warnf(e, "%s could not be measured for %s", wanted, period);
            return Measured.missing(Gap.FAILED);
        }
    }
}
