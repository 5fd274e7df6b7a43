// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.statistics.spi;

import java.util.Map;

import org.osgi.annotation.versioning.ConsumerType;
import org.partnernetz.statistics.Indicator;
import org.partnernetz.statistics.IndicatorUnavailableException;
import org.partnernetz.statistics.ReportingPeriod;

/**
 * Contributes figures to the statistics of an organisation.
 *
 * <pre>{@code
 * @Component
 * public final class ProjectFigures implements IndicatorSource {
 *     public Map<String, Measure> indicators() {
 *         return Map.of(
 *             "founded", period -> Indicator.count(projects.founded(period)),
 *             "advised", period -> Indicator.of(projects.advised(period), Unit.PERSONS));
 *     }
 * }
 * }</pre>
 *
 * <p>Register the implementation as a component of this type; the report includes its figures while the plugin is
 * active and switched on, and shows a gap, not a zero, for a figure that fails. The message {@code indicator.<key>} is
 * the name of a figure.
 *
 * <p><b>When called:</b> each time somebody opens or downloads the statistics, separately for each figure.
 * <b>Tenant:</b> the organisation of the report is bound, and the reader acts. Count only this organisation's data, and
 * return the same value to every reader. <b>Units:</b> state them in {@link Indicator#unit()}; money is euro cents,
 * time is hours. <b>Personal data:</b> give numbers, never names. <b>Time limit:</b> {@value #SECONDS_MAX} seconds;
 * then the platform interrupts the thread and the report shows a gap. <b>Errors:</b> any exception is logged and leads
 * to a gap. <b>Transaction:</b> none is running. <b>Threads:</b> may be called for several organisations at once.
 *
 * <p><b>Clash rule:</b> keys are unique within a plugin only. If two figures of one plugin have the same key, the one
 * with the higher {@code service.ranking} wins and the other is logged as a defect.
 */
@ConsumerType
public interface IndicatorSource {
    int SECONDS_MAX = 2;
    int KEY_MAX = 60;

    /**
     * The figures by their keys. A key has up to {@value #KEY_MAX} characters and is a name within the plugin or a key
     * of a catalogue, for example {@code B2.3}. The keys stay the same while the plugin is active; the report shows the
     * figures in the order of the map.
     */
    Map<String, Measure> indicators();

    /** Measures one figure. */
    @FunctionalInterface
    interface Measure {

        /**
         * Measures the figure over a period.
         *
         * @throws IndicatorUnavailableException if the data for the period is incomplete
         */
        Indicator over(ReportingPeriod period) throws IndicatorUnavailableException;
    }
}
