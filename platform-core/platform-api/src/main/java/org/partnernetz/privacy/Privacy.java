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
     * Returns everything stored about the signed-in person: first by the core, then by each running plugin, for each
     * organisation of which the person is or was a member.
     *
     * @throws NotFoundException if nobody is signed in
     */
    List<Holding> mine(Locale locale);

    /**
     * Erases a person in the core and in all plugins, in one transaction. What the person wrote in forums and events
     * stays, without the name; statistics stay. An administrator of the network can erase anybody; an administrator of
     * an organisation can erase a member who belongs to no other organisation.
     *
     * @throws NotAllowedException unless an administrator asks
     * @throws NotFoundException if the person is not a member of the acting organisation; for administrators of the
     *     network, if the person is not a member of any organisation
     * @throws ConflictException {@code member-elsewhere}, {@code last-administrator}, {@code yourself}, or
     *     {@code plugin-not-running} if a plugin that may hold data of the person is not running
     */
    void erase(PersonId person);

    /**
     * The data that one source stores about the person in one organisation.
     *
     * @param source id of the plugin, empty for the core
     * @param name name of the plugin; empty for the core
     * @param organisation name of the organisation; empty for data of the person's own, such as the account
     * @param complete false if the plugin failed, or returned more records than are shown
     */
    record Holding(String source, String name, String organisation, List<PersonalRecord> records, boolean complete) {
        public Holding {
            records = List.copyOf(records);
        }
    }
}
