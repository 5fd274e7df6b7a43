// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.contribution;

import org.partnernetz.founderguide.internal.project.Phase;
import org.partnernetz.founderguide.internal.project.ProjectCount;
import org.partnernetz.statistics.Indicator;
import org.partnernetz.statistics.ReportingPeriod;
import org.partnernetz.statistics.spi.IndicatorSource;

/**
 * How many projects that were open in the period are now in a phase. Each phase is a figure, and so a component, ranked
 * in the order of the phases.
 */
abstract class ProjectsInPhase implements IndicatorSource {
    private final String key;
    private final Phase phase;
    private final ProjectCount count;

    ProjectsInPhase(String key, Phase phase, ProjectCount count) {
        this.key = key;
        this.phase = phase;
        this.count = count;
    }

    @Override
    public final String key() {
        return key;
    }

    @Override
    public final Indicator measure(ReportingPeriod period) {
        return Indicator.count(count.in(phase, period.until(), period.first()));
    }
}
