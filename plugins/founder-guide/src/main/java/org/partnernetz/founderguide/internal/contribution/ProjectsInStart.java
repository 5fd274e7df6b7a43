// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.contribution;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.project.Phase;
import org.partnernetz.founderguide.internal.project.ProjectCount;
import org.partnernetz.statistics.Indicator;
import org.partnernetz.statistics.ReportingPeriod;
import org.partnernetz.statistics.spi.IndicatorSource;

/** How many projects that were open in the period are now in the phase. */
@Component
public final class ProjectsInStart implements IndicatorSource {
    private final ProjectCount count;

    @Activate
    public ProjectsInStart(@Reference ProjectCount count) {
        this.count = count;
    }

    @Override
    public String key() {
        return "phase-start";
    }

    @Override
    public Indicator measure(ReportingPeriod period) {
        return Indicator.count(count.in(Phase.START, period.until(), period.first()));
    }
}
