// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.util.UUID;

/**
 * Invites somebody without an account to have one for a project. While no component of this type is there, pages do not
 * offer it, and an account can only be linked that exists.
 */
public interface FounderInvitation {

    /**
     * @param project open, and seen by the caller
     * @param email found to belong to no advice-seeker of the organisation
     */
    void invite(UUID project, String email);
}
