// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.group;

import java.util.List;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.tenant.PersonId;

/** The working groups of the acting member. */
@ProviderType
public interface Groups {

    /** Groups in which the acting member takes part for the acting organisation, by name. */
    List<WorkingGroup> mine();

    /** Founds a group of the acting organisation; its founder is the first member. Needs a moderator. */
    WorkingGroup found(String name);

    /** Takes a person in on behalf of an organisation; only for groups of the acting organisation, by a moderator. */
    void add(UUID group, PersonId person, String organisationSlug);
}
