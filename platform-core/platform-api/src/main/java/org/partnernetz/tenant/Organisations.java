// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.NotFoundException;

/** The public directory of the network. Reading needs no tenant; writing needs an administrator of the coordination. */
@ProviderType
public interface Organisations {

    /** All organisations with their offers, the coordination first, then by name in German order. */
    List<Organisation> all();

    /** @throws NotFoundException if no organisation has the slug */
    Organisation withSlug(String slug);

    /** Adds an organisation with its role and subprojects. */
    Organisation add(NewOrganisation draft);

    /** Ends the coordination of its present holder today and gives it to another organisation, in one transaction. */
    void handOverCoordination(String slug);
}
