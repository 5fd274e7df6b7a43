// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.statistics.Indicator;
import org.partnernetz.statistics.ReportingPeriod;
import org.partnernetz.statistics.spi.IndicatorSource;
import org.partnernetz.tenant.TenantContext;

/** How many topics the organisation opened. */
@ApplicationScoped
public class TopicsOpened implements IndicatorSource {

    @Inject
    ForumFigureRepository figures;

    @Inject
    TenantContext tenant;

    @Override
    public String key() {
        return "topics";
    }

    @Override
    public Indicator measure(ReportingPeriod period) {
        return Indicator.count(figures.topics(tenant.required().organisation().value(), period.from(), period.until()));
    }
}
