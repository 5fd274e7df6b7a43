// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.group;

import java.util.List;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.tenant.PersonId;

/** The working groups of the acting member. */
@ProviderType
public interface Groups {

    /** Groups in which the acting member takes part on behalf of the acting organisation, by name. */
    List<WorkingGroup> mine();

    /** Founds a group of the acting organisation, with its founder as first member. Only moderators may. */
    WorkingGroup found(String name);

    /**
     * Adds a person who takes part on behalf of an organisation. Only moderators of the group's own organisation may.
     */
    void add(UUID group, PersonId person, String organisationSlug);
}
