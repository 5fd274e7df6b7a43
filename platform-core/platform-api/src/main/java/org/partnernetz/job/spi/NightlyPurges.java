// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job.spi;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Removes every night what need not be kept any longer, for each organisation that has the plugin switched on.
 *
 * <pre>{@code
 * @Component
 * public final class PlotPurges implements NightlyPurges {
 *     public List<Purge> purges() {
 *         return List.of(
 *                 new Purge("retention", "plots", plots::eraseOver), new Purge("waiting", "names", waiting::eraseOver));
 *     }
 * }
 * }</pre>
 *
 * <p>Each purge is a job of its own that runs between three and four at night; what {@link BackgroundJob} says about
 * tenant, transaction, time limit, errors and threads applies to it. A purge that fails does not prevent the others
 * from running. <b>When called:</b> at the start of the plugin and for each run. <b>Clash rule:</b> if two purges or
 * jobs of one plugin have the same key, the plugin does not start and says why.
 */
@ConsumerType
public interface NightlyPurges {

    /** The purges. Constant. */
    List<Purge> purges();

    /**
     * One purge.
     *
     * @param key as {@link BackgroundJob#key}: shown to administrators as the message {@code job.<key>}
     * @param removed what is removed, in the plural, for example {@code plots}: the run reports "3 plots removed", or
     *     the plugin's message {@code job.<key>.done} with the number if there is one
     */
    record Purge(String key, String removed, Work work) {}

    /** Does the removing. */
    @FunctionalInterface
    interface Work {

        /**
         * Removes what is due for the acting organisation.
         *
         * @return the number of things removed
         * @throws Exception if the purge failed; administrators see the message
         */
        int purge() throws Exception;
    }
}
