// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.statistics.Indicator;
import org.partnernetz.statistics.ReportingPeriod;
import org.partnernetz.statistics.spi.IndicatorSource;
import org.partnernetz.tenant.TenantContext;

/** How many events of the organisation begin in the period. */
@ApplicationScoped
public class EventsHeld implements IndicatorSource {

    @Inject
    EventFigureRepository figures;

    @Inject
    TenantContext tenant;

    @Override
    public String key() {
        return "events";
    }

    @Override
    public Indicator measure(ReportingPeriod period) {
        var organisation = tenant.required().organisation().value();
        return Indicator.of(
                figures.figures(organisation, period.from(), period.until()).events(), Indicator.Unit.COUNT);
    }
}
