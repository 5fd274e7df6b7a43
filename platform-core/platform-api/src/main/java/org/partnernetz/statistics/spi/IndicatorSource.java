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
 * <p>Register the implementation as a component of this type; the report picks it up while the plugin is active and
 * switched on, and shows a gap, not a zero, where one fails. The name of a figure is the message
 * {@code indicator.<key>}.
 *
 * <p><b>When called:</b> each time somebody opens the statistics or downloads them, each figure by itself.
 * <b>Tenant:</b> the organisation of the report is bound, and the member who asks acts; count this organisation's data
 * only, and the same whoever asks. <b>Units:</b> state them in {@link Indicator#unit()}; money is euro cents, time is
 * hours. <b>Personal data:</b> give numbers, never names. <b>Time limit:</b> {@value #SECONDS_MAX} seconds, then the
 * thread is interrupted and the report shows a gap. <b>Errors:</b> any exception gives a gap and is logged.
 * <b>Transaction:</b> none is running. <b>Threads:</b> may be called for several organisations at once.
 *
 * <p><b>Clash rule:</b> keys are the plugin's own. Two figures of one plugin with the same key are a defect: the higher
 * {@code service.ranking} wins and the other is logged.
 */
@ConsumerType
public interface IndicatorSource {
    int SECONDS_MAX = 2;
    int KEY_MAX = 60;

    /**
     * The figures by their keys: names within the plugin, or keys of a catalogue, for example {@code B2.3}, of up to
     * {@value #KEY_MAX} characters. The same keys as long as the plugin is active; the report shows them in the order
     * of the map.
     */
    Map<String, Measure> indicators();

    /** Measures one figure. */
    @FunctionalInterface
    interface Measure {

        /**
         * Measures it over a period.
         *
         * @throws IndicatorUnavailableException if the data for the period is incomplete
         */
        Indicator over(ReportingPeriod period) throws IndicatorUnavailableException;
    }
}
