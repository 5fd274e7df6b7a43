// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.host;

import java.time.Duration;
import java.util.List;

import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.Role;

/**
 * That an administrator looks at the organisation with another role is noted in the trail, at its begin and its end.
 */
public interface RoleTrials {
    /** So long a trial lasts at most. */
    Duration LONGEST = Duration.ofMinutes(15);

    /** Roles that can be tried. An advice-seeker sees nothing but the own matters, and those are nobody else's. */
    List<Role> OFFERED = List.of(Role.MODERATOR, Role.MEMBER, Role.GUEST);

    /**
     * Notes the begin.
     *
     * @throws NotAllowedException for others than administrators, and for roles that cannot be tried
     */
    void begin(Role role);

    /** Notes the end. */
    void end(Role role);
}
