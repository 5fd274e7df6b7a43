// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.member.Invitation;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.NetworkRole;
import org.partnernetz.tenant.Standing;

/**
 * Takes partner organisations into the network, and closes their door. For administrators of the network; everybody
 * else gets {@link NotFoundException}, and so does whoever names an organisation that does not exist.
 */
@ProviderType
public interface Partners {
    int REASON_MAX = 500;

    /** Partners by name, in German order. */
    Page<Partner> list(Filter filter, PageRequest page);

    /** One partner with everything that the coordination decides about it. */
    PartnerSheet get(String slug);

    /**
     * Takes a partner in, in one transaction: the organisation with its part in the network, its subprojects with their
     * plugins switched on where they are installed, and the invitation of its first administrator.
     *
     * @throws InvalidException naming the faulty fields, those of a subproject under {@code subprojects[0]}, those of
     *     the administrator under {@code administrator}
     */
    Added add(NewPartner draft);

    /**
     * Closes the door for a time: nobody acts for the organisation, and its public page says so. Its data is kept, its
     * jobs go on.
     *
     * @throws InvalidException at {@code reason}
     * @throws ConflictException {@code coordination-stays}, {@code partner-archived}
     */
    void suspend(String slug, String reason);

    /** Opens the door again, also of an archived organisation, which has no part in the network then. */
    void resume(String slug);

    /**
     * Closes the door for good, and ends its part in the network and its subprojects today.
     *
     * @throws InvalidException at {@code reason}
     * @throws ConflictException {@code coordination-stays}
     */
    void archive(String slug, String reason);

    /**
     * Hands the coordination over to another partner today, in one transaction. The former coordination has no part in
     * the network then, and its administrators are none of the network any more.
     *
     * @throws ConflictException {@code coordination-stays} if it has it already; {@code partner-closed};
     *     {@code no-administrator} if nobody there could take over
     */
    void handOver(String slug);

    /**
     * Selects partners.
     *
     * @param search part of the name or of the short name; empty for all
     * @param role their part in the network today; null for any
     * @param unset only those without a part in the network
     * @param standing null for those whose door is open or closed for a time
     */
    record Filter(
            String search,
            @Nullable NetworkRole role,
            boolean unset,
            @Nullable Standing standing) {
        public static Filter all() {
            return new Filter("", null, false, null);
        }
    }

    /** @param invitation of the first administrator, with its code; null if none was named */
    record Added(String slug, Invitation.@Nullable Issued invitation) {}
}
