// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.contribution;

import java.util.LinkedHashMap;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.project.Phase;
import org.partnernetz.founderguide.internal.project.ProjectCount;
import org.partnernetz.statistics.Indicator;
import org.partnernetz.statistics.spi.IndicatorSource;

/**
 * How many businesses had their first day in the period, and how many projects that were open in it are now in each
 * phase.
 */
@Component
public final class ProjectFigures implements IndicatorSource {
    private final ProjectCount count;

    @Activate
    public ProjectFigures(@Reference ProjectCount count) {
        this.count = count;
    }

    @Override
    public Map<String, Measure> indicators() {
        var figures = new LinkedHashMap<String, Measure>();
        figures.put("foundations", period -> Indicator.count(count.started(period.first(), period.end())));
        for (var phase : Phase.values()) {
            figures.put(key(phase), period -> Indicator.count(count.in(phase, period.until(), period.first())));
        }
        return figures;
    }

    /** In full, so that the words for it are found to be asked for. */
    private static String key(Phase phase) {
        return switch (phase) {
            case ACCESS -> "phase-access";
            case ORIENTATION -> "phase-orientation";
            case PLANNING -> "phase-planning";
            case START -> "phase-start";
            case CONSOLIDATION -> "phase-consolidation";
        };
    }
}
