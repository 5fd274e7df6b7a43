// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.job.spi.NightlyPurges;
import org.partnernetz.tenant.TenantContext;

/**
 * Removes invitations whose codes ended 90 days ago, and requests for admission that old, and ends memberships whose
 * last day is over. Nobody could act with such a membership any more.
 */
@ApplicationScoped
public class PurgeInvitations implements NightlyPurges {
    /** A day more than the database asks for, so that clocks need not agree. */
    private static final Duration KEPT = Duration.ofDays(91);

    @Inject
    InvitationRepository invitations;

    @Inject
    JoinRequestRepository requests;

    @Inject
    OverdueMembershipRepository memberships;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public List<Purge> purges() {
        return List.of(
                new Purge("purge-invitations", "invitations", this::purge),
                new Purge("purge-join-requests", "requests", this::purgeRequests),
                new Purge("end-memberships", "memberships", memberships::end));
    }

    private int purge() {
        return invitations.purge(
                tenant.required().organisation().value(), clock.instant().minus(KEPT));
    }

    private int purgeRequests() {
        return requests.purge(
                tenant.required().organisation().value(), clock.instant().minus(KEPT));
    }
}
