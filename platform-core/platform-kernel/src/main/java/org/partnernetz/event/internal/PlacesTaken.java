// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.statistics.Indicator;
import org.partnernetz.statistics.ReportingPeriod;
import org.partnernetz.statistics.spi.IndicatorSource;
import org.partnernetz.tenant.TenantContext;

/** How many places are taken in the events of the organisation that begin in the period. */
@ApplicationScoped
public class PlacesTaken implements IndicatorSource {

    @Inject
    EventFigureRepository figures;

    @Inject
    TenantContext tenant;

    @Override
    public String key() {
        return "places";
    }

    @Override
    public Indicator measure(ReportingPeriod period) {
        var organisation = tenant.required().organisation().value();
        return Indicator.of(
                figures.figures(organisation, period.from(), period.until()).places(), Indicator.Unit.PERSONS);
    }
}
