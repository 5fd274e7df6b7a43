// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

import java.util.Set;
import java.util.UUID;

/**
 * The platform itself, acting for one organisation without a person: in deliveries of facts and in jobs. It has no
 * roles. It sees what any member of the organisation who takes part in the network sees, but nothing of working groups.
 */
public final class SystemMember {
    /** A key that no person has. It is never a valid foreign key. */
    public static final PersonId PERSON = new PersonId(new UUID(0, 0));

    /** Keys of organisations begin at 1, so no organisation has this key. */
    private static final OrganisationId NONE = new OrganisationId(0);

    public static Acting of(Organisation organisation) {
        return new Acting(
                organisation.id(), organisation.slug(), organisation.name(), PERSON, "", Set.of(), true, false);
    }

    /** The platform acting for no organisation, for data such as the list of plugins. It sees public rows only. */
    public static Acting ofNone() {
        return new Acting(NONE, "", "", PERSON, "", Set.of(), false, false);
    }

    public static boolean is(Acting acting) {
        return acting.person().equals(PERSON);
    }

    private SystemMember() {}
}
