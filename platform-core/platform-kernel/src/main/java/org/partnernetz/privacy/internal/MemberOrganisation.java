// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.privacy.internal;

import java.util.Set;

import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/**
 * An organisation of which a person is or was a member.
 *
 * @param active whether they are now
 * @param lastAdministrator whether nobody else could administer it
 * @param shut whether it demands a second factor that the person has not set up
 */
record MemberOrganisation(
        long organisation, String slug, String name, boolean active, boolean lastAdministrator, boolean shut) {

    /** As the person there, with every right that shows rows of the organisation: nothing about them stays hidden. */
    Acting acting(PersonId person) {
        return new Acting(
                new OrganisationId(organisation),
                slug,
                name,
                person,
                "",
                Set.of(Role.ADMINISTRATOR, Role.MODERATOR, Role.MEMBER),
                true,
                false);
    }
}
