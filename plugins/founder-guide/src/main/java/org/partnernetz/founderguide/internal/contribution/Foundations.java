// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.contribution;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.project.ProjectCount;
import org.partnernetz.statistics.Indicator;
import org.partnernetz.statistics.ReportingPeriod;
import org.partnernetz.statistics.spi.IndicatorSource;

/** How many businesses had their first day in the period. */
@Component
public final class Foundations implements IndicatorSource {
    private final ProjectCount count;

    @Activate
    public Foundations(@Reference ProjectCount count) {
        this.count = count;
    }

    @Override
    public String key() {
        return "foundations";
    }

    @Override
    public Indicator measure(ReportingPeriod period) {
        return Indicator.count(count.started(period.first(), period.end()));
    }
}
