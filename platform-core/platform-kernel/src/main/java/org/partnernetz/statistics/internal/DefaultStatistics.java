// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.statistics.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnernetz.contribution.Contributions;
import org.partnernetz.contribution.Contributor;
import org.partnernetz.kernel.worker.Workers;
import org.partnernetz.kernel.worker.Workers.Task;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.statistics.Figure;
import org.partnernetz.statistics.Figure.Gap;
import org.partnernetz.statistics.ReportingPeriod;
import org.partnernetz.statistics.Statistics;
import org.partnernetz.statistics.internal.Measurements.Measured;
import org.partnernetz.statistics.internal.Measurements.Source;
import org.partnernetz.statistics.spi.IndicatorSource;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;

/**
 * Measures all figures in parallel, each in a thread of its own with its time limit. A source that has not returned
 * from an earlier report is not called again.
 */
@ApplicationScoped
public class DefaultStatistics implements Statistics {
    private static final Logger LOG = Logger.getLogger(DefaultStatistics.class);

    Duration limit = Duration.ofSeconds(IndicatorSource.SECONDS_MAX);

    private final Workers workers = new Workers("statistics");
    private final Map<Source, Task<?>> late = new ConcurrentHashMap<>();

    @Inject
    Measurements measurements;

    @Inject
    Contributions contributions;

    @Inject
    TenantContext tenant;

    @PreDestroy
    void stop() {
        workers.close();
    }

    @Override
    public List<Figure> figures(ReportingPeriod period, Locale locale) {
        var acting = reader();
        var plugins = new HashMap<String, Contributor>();
        var sources = new ArrayList<>(measurements.ofCore());
        for (var plugin : contributions.open()) {
            plugins.put(plugin.plugin(), plugin);
            sources.addAll(measurements.of(plugin));
        }
        var begun = new ArrayList<@Nullable Task<Measured>>();
        sources.forEach(source -> begun.add(begin(source, period, acting)));
        var end = System.nanoTime() + limit.toNanos();
        var figures = new ArrayList<Figure>();
        for (var i = 0; i < sources.size(); i++) {
            var source = sources.get(i);
            var name = name(plugins.get(source.owner()), source, locale);
            figures.add(figure(source, name, result(source, begun.get(i), end)));
        }
        return Collections.unmodifiableList(figures);
    }

    private Acting reader() {
        var acting = tenant.required();
        if (acting.roles().stream().allMatch(role -> role == Role.GUEST || role == Role.CLIENT)) {
            throw new NotFoundException();
        }
        return acting;
    }

    private @Nullable Task<Measured> begin(Source source, ReportingPeriod period, Acting acting) {
        late.values().removeIf(Task::hasEnded);
        return late.containsKey(source)
                ? null
                : workers.start(() -> tenant.callAs(acting, () -> measurements.measure(source, period)));
    }

    private Measured result(Source source, @Nullable Task<Measured> task, long end) {
        if (task == null) {
            return Measured.missing(Gap.TOO_LONG);
        }
        try {
            return task.within(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
        } catch (TimeoutException e) {
            LOG.warnf("%s took longer than %s", source, limit);
            late.put(source, task);
            return Measured.missing(Gap.TOO_LONG);
        } catch (ExecutionException e) {
            LOG.warnf(e.getCause(), "%s could not be measured", source);
            return Measured.missing(Gap.FAILED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Measured.missing(Gap.FAILED);
        }
    }

    private static Figure figure(Source source, String name, Measured measured) {
        return new Figure(source.owner(), source.key(), name, measured.indicator(), measured.gap());
    }

    /** The core's figures are named by the pages that show them. */
    private static String name(@Nullable Contributor plugin, Source source, Locale locale) {
        var key = "indicator." + source.key();
        return plugin == null ? key : plugin.words(locale).getOrDefault(key, source.key());
    }
}
