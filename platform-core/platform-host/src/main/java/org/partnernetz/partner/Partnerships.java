// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner;

import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;

/**
 * What a partner is in the network over time, and the subprojects that it runs. For administrators of the network;
 * everybody else gets {@link NotFoundException}, and so does whoever names a row that the partner does not have.
 */
@ProviderType
public interface Partnerships {

    /**
     * Gives a part in the network.
     *
     * @throws InvalidException at {@code role}: {@code second-coordination}, {@code cooperation-without-subproject}; at
     *     {@code from}: {@code overlaps}; at {@code lastDay}: {@code end-before-start}
     */
    UUID give(String slug, RoleDraft draft);

    /**
     * Corrects or ends a part in the network.
     *
     * @throws InvalidException as {@link #give}; at {@code role}: {@code coordination-needed} if the network would be
     *     without one
     */
    void change(String slug, UUID role, RoleDraft draft);

    /**
     * Adds a subproject.
     *
     * @throws InvalidException naming the faulty fields; at {@code plugin}: {@code taken}; at {@code name}:
     *     {@code cooperation-without-subproject}
     */
    UUID begin(String slug, SubprojectDraft draft);

    /** @throws InvalidException as {@link #begin} */
    void change(String slug, UUID subproject, SubprojectDraft draft);
}
