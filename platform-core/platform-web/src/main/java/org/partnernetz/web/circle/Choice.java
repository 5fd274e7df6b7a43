// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.circle;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.Audience;

/**
 * One circle to choose from.
 *
 * @param group the working group where the audience is GROUP, else null
 * @param groupName its name
 * @param people how many it reaches, 0 where that is not counted
 * @param organisations from how many organisations
 */
public record Choice(
        Audience audience, @Nullable UUID group, @Nullable String groupName, long people, long organisations) {

    static Choice of(Audience audience) {
        return new Choice(audience, null, null, 0, 0);
    }

    /** What the form sends: the audience, and a group's key behind a colon. */
    public String value() {
        return group == null ? audience.name() : audience.name() + ":" + group;
    }
}
