// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.internal;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.event.internal.EventFigureRepository.Figures;
import org.partnernetz.statistics.Indicator;
import org.partnernetz.statistics.ReportingPeriod;
import org.partnernetz.statistics.spi.IndicatorSource;
import org.partnernetz.tenant.TenantContext;

/** The number of the organisation's events that begin in the period, and of places taken in them. */
@ApplicationScoped
public class EventIndicators implements IndicatorSource {

    @Inject
    EventFigureRepository figures;

    @Inject
    TenantContext tenant;

    @Override
    public Map<String, Measure> indicators() {
        return Map.of(
                "events", period -> Indicator.count(in(period).events()),
                "places", period -> Indicator.of(in(period).places(), Indicator.Unit.PERSONS));
    }

    private Figures in(ReportingPeriod period) {
        return figures.figures(tenant.required().organisation().value(), period.from(), period.until());
    }
}
