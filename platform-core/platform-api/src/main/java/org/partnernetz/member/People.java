// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.PersonId;

/**
 * Finds people by a few letters of their names, of a hundred thousand as fast as of ten. Only those are found whom the
 * acting member may see; an advice-seeker finds nobody. On pages the tag {@code m:person} does the work.
 */
@ProviderType
public interface People {
    int FOUND_MAX = 20;

    /**
     * The first {@value #FOUND_MAX} in the order of their names. Each word of {@code letters} begins a word of the
     * name; marks and capitals do not count, and Müller is Mueller and Muller.
     *
     * @throws NotAllowedException if a guest asks, for the network if the acting member takes no part in it, for
     *     advice-seekers unless an administrator asks
     */
    Found find(String letters, Among among);

    /**
     * Somebody who would be found, by key.
     *
     * @throws NotAllowedException as for {@link #find}
     */
    Optional<Named> get(PersonId person, Among among);

    /** Of whom somebody is looked for. */
    enum Among {
        /** Everybody in the acting organisation but its advice-seekers. */
        MEMBERS,
        /** Those of all organisations who take part in the network. */
        NETWORK,
        /** The advice-seekers of the acting organisation. */
        CLIENTS
    }

    /**
     * @param organisation the name of an organisation that the person belongs to: with {@code MEMBERS} the acting one
     */
    record Named(PersonId person, String name, String organisation) {}

    /** @param more whether more people have such a name */
    record Found(List<Named> people, boolean more) {
        public Found {
            people = List.copyOf(people);
        }
    }
}
