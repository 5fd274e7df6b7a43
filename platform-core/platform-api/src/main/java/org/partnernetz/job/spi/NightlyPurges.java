// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job.spi;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Removes each night what need not be kept any more, for each organisation that has the plugin switched on.
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
 * <p>Each purge is a job of its own that runs between three and four at night; all that {@link BackgroundJob} says of
 * tenant, transaction, time limit, errors and threads holds for it. One that fails keeps none of the others from
 * running. <b>When called:</b> at the start of the plugin and for each run. <b>Clash rule:</b> no purge and no job of a
 * plugin have the same key: else the plugin does not start and says so.
 */
@ConsumerType
public interface NightlyPurges {

    /** Always the same ones. */
    List<Purge> purges();

    /**
     * One thing that is removed.
     *
     * @param key as {@link BackgroundJob#key}: shown to administrators as the message {@code job.<key>}
     * @param removed what is removed, in the plural, for example {@code plots}: the run says "3 plots removed", or the
     *     message {@code job.<key>.done} with the figure where the plugin has one
     */
    record Purge(String key, String removed, Work work) {}

    /** Removes what is over. */
    @FunctionalInterface
    interface Work {

        /**
         * Removes it for the acting organisation.
         *
         * @return how much that was
         * @throws Exception if it failed; the message is shown to administrators
         */
        int purge() throws Exception;
    }
}
