// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner;

import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.member.Invitation;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;

/**
 * Invites the first administrator of a partner. For administrators of the network; everybody else gets
 * {@link NotFoundException}. As soon as somebody administers the partner, all further people are invited there, and
 * each method throws {@link ConflictException} {@code partner-administered}.
 */
@ProviderType
public interface PartnerInvitations {

    /** @throws InvalidException naming the faulty fields */
    Invitation.Issued invite(String slug, FirstAdministrator person);

    /** Makes a new code and sends it again; the former code opens nothing. */
    Invitation.Issued renew(String slug, UUID invitation);

    void revoke(String slug, UUID invitation);
}
