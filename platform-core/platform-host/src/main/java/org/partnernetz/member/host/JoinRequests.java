// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.host;

import java.util.List;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.member.Invitation;
import org.partnernetz.member.MembershipChange;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.problem.TooManyAttemptsException;

/** Requests to be admitted. Anybody may ask; the organisation's administrators decide. */
@ProviderType
public interface JoinRequests {
    /** Requests of an organisation about which nobody has decided. */
    int OPEN_MAX = 100;

    /** Requests of an organisation within 90 days, after which they are removed. */
    int KEPT_MAX = 1000;

    /**
     * Asks for admission: the signed-in person with their account, anybody else with an address. A second request is
     * the first one. Nothing tells whether the address is known.
     *
     * @param caller network address of the caller
     * @throws InvalidException naming {@code name}, {@code email}, {@code message} or {@code language}
     * @throws NotFoundException if there is no such organisation
     * @throws ConflictException {@code too-many-join-requests} if the organisation has too many
     * @throws TooManyAttemptsException if the caller asks too often
     */
    void ask(JoinRequest.Asking asking, String caller);

    /**
     * The signed-in person's own requests, newest first.
     *
     * @throws NotFoundException if nobody is signed in
     */
    List<JoinRequest> mine();

    /**
     * The requests of the acting organisation, newest first.
     *
     * @throws NotAllowedException unless an administrator asks
     */
    Page<JoinRequest> list(PageRequest page);

    /**
     * @throws NotAllowedException unless an administrator asks
     * @throws NotFoundException if the organisation has no such request
     */
    JoinRequest get(UUID request);

    /**
     * Approves a request: it becomes an invitation, which is sent if there is an address.
     *
     * @throws InvalidException as {@link org.partnernetz.member.Invitations#invite}
     * @throws ConflictException {@code join-decided} if somebody has decided; {@code too-many-invitations}
     * @throws NotAllowedException unless an administrator asks
     */
    Invitation.Issued approve(UUID request, MembershipChange membership);

    /**
     * Refuses a request, and tells the reason to its address if there is one.
     *
     * @throws InvalidException naming {@code reason}
     * @throws ConflictException {@code join-decided} if somebody has decided
     * @throws NotAllowedException unless an administrator asks
     */
    void refuse(UUID request, String reason);
}
