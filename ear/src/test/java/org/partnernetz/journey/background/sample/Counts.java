// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.background.sample;

import java.util.Map;

import org.partnernetz.statistics.Indicator;
import org.partnernetz.statistics.Indicator.Unit;
import org.partnernetz.statistics.spi.IndicatorSource;

/** A figure that is always the same. */
public final class Counts implements IndicatorSource {

    @Override
    public Map<String, Measure> indicators() {
        return Map.of("money", period -> Indicator.of(123_456, Unit.CENTS));
    }
}
