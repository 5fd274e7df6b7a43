// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.profile;

import java.util.Map;

import org.partnernetz.tenant.PersonId;

/**
 * What somebody shows to the acting member as a member of one organisation.
 *
 * @param organisation slug of that organisation
 */
public record Profile(
        PersonId person, String name, String organisation, String organisationName, Map<ProfileField, String> fields) {
    public Profile {
        fields = Map.copyOf(fields);
    }

    /** What the person tells; empty if nothing, or nothing to the acting member. */
    public String text(ProfileField field) {
        return fields.getOrDefault(field, "");
    }
}
