// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.spi;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;
import org.partnernetz.tenant.PersonId;

/**
 * Tells what a member is responsible for in a plugin, so that nothing is left with nobody when the membership ends.
 *
 * <pre>{@code
 * @Component
 * public final class PlotKeepers implements Responsibilities {
 *     public List<Responsibility> of(PersonId person) {
 *         return plots.keptBy(person).stream().map(plot -> new Responsibility(plot.name(), "plot/" + plot.id())).toList();
 *     }
 *
 *     public void handOver(PersonId from, PersonId to) {
 *         plots.keptBy(from).forEach(plot -> plots.giveTo(plot, to));
 *     }
 * }
 * }</pre>
 *
 * <p><b>When called:</b> {@link #of} when an administrator is about to end a membership; {@link #handOver} when it
 * ends. Both are called only if the organisation has the plugin switched on. <b>Tenant:</b> that organisation is bound.
 * The acting person is the one who leaves, with the roles of an administrator, moderator and member.
 * <b>Transaction:</b> {@link #handOver} runs in one transaction with the end of the membership. Use
 * {@code Store.write}, and do nothing that cannot be rolled back. <b>Limits:</b> two seconds; {@value #LISTED_MAX}
 * items are shown. <b>Errors:</b> an exception from {@link #handOver} rolls everything back, and the membership goes
 * on. <b>Threads:</b> may be called for several people at once.
 *
 * <p><b>Clash rule:</b> if a plugin has several components of this type, all of them are called.
 */
@ConsumerType
public interface Responsibilities {
    int LISTED_MAX = 200;

    /** What the person is responsible for in the acting organisation; empty if nothing is. */
    List<Responsibility> of(PersonId person);

    /** Gives all of it to another member of the acting organisation. A second call must change nothing. */
    void handOver(PersonId from, PersonId to);

    /**
     * Something that needs somebody.
     *
     * @param label how people call it, without personal data of others
     * @param address below the plugin's own, for example {@code plot/5}; empty if it has no page
     */
    record Responsibility(String label, String address) {}
}
