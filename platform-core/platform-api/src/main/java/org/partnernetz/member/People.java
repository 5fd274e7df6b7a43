// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.PersonId;

/**
 * Finds people by a few letters of their names, as fast among a hundred thousand people as among ten. It finds only
 * people whom the acting member may see; an advice-seeker finds nobody. On pages, use the tag {@code m:person}.
 */
@ProviderType
public interface People {
    int FOUND_MAX = 20;

    /**
     * Finds the first {@value #FOUND_MAX} people in the order of their names. Each word in {@code letters} must be the
     * beginning of a word of the name. Accents and case do not matter, and Müller is found as Mueller and as Muller,
     * too.
     *
     * @throws NotAllowedException if the caller is a guest; for the network, if the acting member does not take part in
     *     it; for advice-seekers, unless the caller is an administrator
     */
    Found find(String letters, Among among);

    /**
     * Returns a person whom {@link #find} could find, by key.
     *
     * @throws NotAllowedException as for {@link #find}
     */
    Optional<Named> get(PersonId person, Among among);

    /** The group of people among whom to search. */
    enum Among {
        /** Everybody in the acting organisation except its advice-seekers. */
        MEMBERS,
        /** People of all organisations who take part in the network. */
        NETWORK,
        /** The advice-seekers of the acting organisation. */
        CLIENTS
    }

    /**
     * @param organisation the name of an organisation to which the person belongs; for {@code MEMBERS} the acting one
     */
    record Named(PersonId person, String name, String organisation) {}

    /** @param more whether there are further matches */
    record Found(List<Named> people, boolean more) {
        public Found {
            people = List.copyOf(people);
        }
    }
}
