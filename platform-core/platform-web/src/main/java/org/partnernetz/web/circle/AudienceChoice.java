// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.circle;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.circle.Subject;
import org.partnernetz.tenant.Audience;

/**
 * One audience to choose from.
 *
 * @param group the working group where the audience is GROUP, else null
 * @param groupName its name
 * @param people number of people it reaches, 0 if not counted
 * @param organisations number of their organisations
 */
public record AudienceChoice(
        Audience audience, @Nullable UUID group, @Nullable String groupName, long people, long organisations) {

    static AudienceChoice of(Audience audience) {
        return new AudienceChoice(audience, null, null, 0, 0);
    }

    /** The value that the form sends: the audience, followed by a colon and the key of the group, if any. */
    public String value() {
        return group == null ? audience.name() : audience.name() + ":" + group;
    }

    /**
     * The end of the address of the page that says who they are.
     *
     * @param slug of the acting organisation
     */
    public String readers(String slug) {
        var subject = Subject.valueOf(audience == Audience.PUBLIC ? "NETWORK" : audience.name());
        var thing = group != null ? group.toString() : audience == Audience.ORGANISATION ? slug : "all";
        return subject.path() + '/' + thing;
    }
}
