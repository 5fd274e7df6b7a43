// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.privacy;

import java.util.List;
import java.util.Locale;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.PersonId;

/** What the platform and its plugins store about a person. */
@ProviderType
public interface Privacy {

    /**
     * Everything about the signed-in person: first of the core, then of each running plugin in each organisation of
     * which the person is or was a member.
     *
     * @throws NotFoundException if nobody is signed in
     */
    List<Holding> mine(Locale locale);

    /**
     * Erases a person in the core and in all plugins, in one transaction. What the person wrote in forums and events
     * stays, without the name; figures stay. An administrator of the network erases everywhere; an administrator of an
     * organisation erases a member who belongs to no other organisation.
     *
     * @throws NotAllowedException unless an administrator asks
     * @throws NotFoundException if the person is no member of the acting organisation, for administrators of the
     *     network: of any
     * @throws ConflictException {@code member-elsewhere}, {@code last-administrator}, {@code yourself}, or
     *     {@code plugin-not-running} where a plugin that may hold data of the person cannot be asked
     */
    void erase(PersonId person);

    /**
     * What one source stores about the person in one organisation.
     *
     * @param source id of the plugin, empty for the core
     * @param name of the plugin; empty for the core
     * @param organisation name of the organisation, empty where it is the person's own, like the account
     * @param complete false where the plugin failed to tell, or told more than fits
     */
    record Holding(String source, String name, String organisation, List<PersonalRecord> records, boolean complete) {
        public Holding {
            records = List.copyOf(records);
        }
    }
}
