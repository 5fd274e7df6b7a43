// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.background.sample;

import org.partnernetz.statistics.Indicator;
import org.partnernetz.statistics.Indicator.Unit;
import org.partnernetz.statistics.ReportingPeriod;
import org.partnernetz.statistics.spi.IndicatorSource;

/** A figure that is always the same. */
public final class Counts implements IndicatorSource {

    @Override
    public String key() {
        return "money";
    }

    @Override
    public Indicator measure(ReportingPeriod period) {
        return Indicator.of(123_456, Unit.CENTS);
    }
}
