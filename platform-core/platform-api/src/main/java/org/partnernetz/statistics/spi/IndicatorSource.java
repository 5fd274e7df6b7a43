// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.statistics.spi;

import org.osgi.annotation.versioning.ConsumerType;
import org.partnernetz.statistics.Indicator;
import org.partnernetz.statistics.IndicatorUnavailableException;
import org.partnernetz.statistics.ReportingPeriod;

/**
 * Contributes one figure to the statistics of an organisation.
 *
 * <pre>{@code
 * @Component
 * public final class FoundedBusinesses implements IndicatorSource {
 *     public String key() { return "founded"; }
 *     public Indicator measure(ReportingPeriod period) { return Indicator.count(projects.founded(period)); }
 * }
 * }</pre>
 *
 * <p>Register the implementation as a component of this type; the report picks it up while the plugin is active and
 * switched on, and shows a gap, not a zero, where it fails. Its name is the message {@code indicator.<key>}.
 *
 * <p><b>When called:</b> each time somebody opens the statistics or downloads them. <b>Tenant:</b> the organisation of
 * the report is bound, and the member who asks acts; count this organisation's data only, and the same whoever asks.
 * <b>Units:</b> state them in {@link Indicator#unit()}; money is euro cents, time is hours. <b>Personal data:</b> give
 * numbers, never names. <b>Time limit:</b> {@value #SECONDS_MAX} seconds, then the thread is interrupted and the report
 * shows a gap. <b>Errors:</b> any exception gives a gap and is logged. <b>Transaction:</b> none is running.
 * <b>Threads:</b> may be called for several organisations at once.
 *
 * <p><b>Clash rule:</b> keys are the plugin's own. Two sources of one plugin with the same key are a defect: the higher
 * {@code service.ranking} wins and the other is logged.
 */
@ConsumerType
public interface IndicatorSource {
    int SECONDS_MAX = 2;
    int KEY_MAX = 60;

    /**
     * Names the figure within the plugin, or a catalogue's key, for example {@code B2.3}. Constant while the plugin is
     * active. Up to {@value #KEY_MAX} characters.
     */
    String key();

    /**
     * Measures the figure over a period.
     *
     * @throws IndicatorUnavailableException if the data for the period is incomplete
     */
    Indicator measure(ReportingPeriod period) throws IndicatorUnavailableException;
}
