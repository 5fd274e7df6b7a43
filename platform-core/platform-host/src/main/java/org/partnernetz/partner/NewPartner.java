// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.NewOrganisation;

/**
 * A partner to be taken in.
 *
 * @param organisation its slug may be empty: then one is made of the name; so may be its initials. Its own
 *     {@code subprojects} are not looked at
 * @param administrator null if somebody is invited later
 */
public record NewPartner(
        NewOrganisation organisation,
        List<SubprojectDraft> subprojects,
        @Nullable FirstAdministrator administrator) {
    public NewPartner {
        subprojects = List.copyOf(subprojects);
    }
}
