// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

import java.util.Set;
import java.util.UUID;

/**
 * The platform itself, acting for one organisation where no person does: in deliveries of facts and in jobs. It has no
 * roles; it sees what every member of the organisation sees who takes part in the network, but no working group's.
 */
public final class SystemMember {
    /** Stands for no person: nobody has this key. Never a valid foreign key. */
    public static final PersonId PERSON = new PersonId(new UUID(0, 0));

    /** Keys of organisations begin at 1, so this one owns nothing. */
    private static final OrganisationId NONE = new OrganisationId(0);

    public static Acting of(Organisation organisation) {
        return new Acting(
                organisation.id(), organisation.slug(), organisation.name(), PERSON, "", Set.of(), true, false);
    }

    /** For what belongs to no organisation, such as which plugins there are. Sees public rows only. */
    public static Acting ofNone() {
        return new Acting(NONE, "", "", PERSON, "", Set.of(), false, false);
    }

    public static boolean is(Acting acting) {
        return acting.person().equals(PERSON);
    }

    private SystemMember() {}
}
