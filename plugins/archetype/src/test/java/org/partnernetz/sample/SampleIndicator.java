// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import org.osgi.service.component.annotations.Component;
import org.partnernetz.statistics.Indicator;
import org.partnernetz.statistics.IndicatorUnavailableException;
import org.partnernetz.statistics.ReportingPeriod;
import org.partnernetz.statistics.spi.IndicatorSource;

/** A figure of the organisation's report; its name is the message {@code indicator.advised}. */
@Component(service = IndicatorSource.class)
public final class SampleIndicator implements IndicatorSource {
    private static final int FIRST_YEAR = 2024;

    @Override
    public String key() {
        return "advised";
    }

    @Override
    public Indicator measure(ReportingPeriod period) throws IndicatorUnavailableException {
        if (period.first().getYear() < FIRST_YEAR) {
            throw new IndicatorUnavailableException("Nothing was counted before " + FIRST_YEAR);
        }
        return Indicator.of(0, Indicator.Unit.PERSONS);
    }
}
