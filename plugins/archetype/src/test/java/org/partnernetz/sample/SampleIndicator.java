// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import java.util.Map;

import org.osgi.service.component.annotations.Component;
import org.partnernetz.statistics.Indicator;
import org.partnernetz.statistics.IndicatorUnavailableException;
import org.partnernetz.statistics.ReportingPeriod;
import org.partnernetz.statistics.spi.IndicatorSource;

/** Figures of the organisation's report; the name of one is the message {@code indicator.advised}. */
@Component(service = IndicatorSource.class)
public final class SampleIndicator implements IndicatorSource {
    private static final int FIRST_YEAR = 2024;

    @Override
    public Map<String, Measure> indicators() {
        return Map.of("advised", this::advised);
    }

    private Indicator advised(ReportingPeriod period) throws IndicatorUnavailableException {
        if (period.first().getYear() < FIRST_YEAR) {
            throw new IndicatorUnavailableException("Nothing was counted before " + FIRST_YEAR);
        }
        return Indicator.of(0, Indicator.Unit.PERSONS);
    }
}
