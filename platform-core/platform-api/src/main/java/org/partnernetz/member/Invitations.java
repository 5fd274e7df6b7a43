// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import java.util.List;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;

/**
 * Invites people into the acting organisation. Administrators invite everybody and see all invitations. Members and
 * moderators invite advice-seekers, and see those whom they invited themselves.
 *
 * <p>An invitation is opened with a code that ends after {@value Invitation#DAYS} days. If it names an e-mail address,
 * the code is also sent there. Ended invitations are removed after 90 days.
 */
@ProviderType
public interface Invitations {
    /** The greatest number of open invitations of an organisation. */
    int OPEN_MAX = 1000;

    /** So many invitations a member who is no administrator has sent by mail within an hour. */
    int MAILS_OF_MEMBER_MAX = 50;

    /**
     * Invitations that the acting member may see, newest first.
     *
     * @throws NotAllowedException for guests and advice-seekers
     */
    Page<Invitation> list(PageRequest page);

    /** @throws NotFoundException if the acting member sees no such invitation */
    Invitation get(UUID invitation);

    /**
     * Makes an invitation, and sends it if it names an address.
     *
     * @throws InvalidException naming the faulty fields
     * @throws ConflictException {@code too-many-invitations} if {@value #OPEN_MAX} are open;
     *     {@code too-many-mails-of-yours} if the member had {@value #MAILS_OF_MEMBER_MAX} sent within the last hour
     * @throws NotAllowedException if the acting member may not invite people with these roles
     */
    Invitation.Issued invite(NewInvitation draft);

    /** The greatest number of people who are invited at once. */
    int LIST_MAX = 200;

    /**
     * Says what {@link #invite(NewInvitation)} would object to, without inviting anybody; empty if nothing.
     *
     * @throws NotAllowedException if the acting member may not invite people with these roles
     */
    List<InvalidException.Fault> faults(NewInvitation draft);

    /**
     * Invites all of these people, or nobody.
     *
     * @throws InvalidException at {@code people[2].email} and so on; at {@code people} for more than {@value #LIST_MAX}
     * @throws ConflictException {@code too-many-invitations} if {@value #OPEN_MAX} would be open
     * @throws NotAllowedException if the acting member may not invite people with one of these roles
     */
    List<Invitation.Issued> invite(List<NewInvitation> drafts);

    /**
     * Gives an open or expired invitation a new code, and sends it again. The former code opens nothing from then on.
     *
     * @throws ConflictException {@code invitation-closed} if it was accepted or revoked; {@code invitation-just-sent}
     *     for a member who is no administrator, until an hour after it went out by mail
     */
    Invitation.Issued renew(UUID invitation);

    /**
     * Ends an invitation. One that has ended stays as it is.
     *
     * @throws ConflictException {@code invitation-closed} if it was accepted
     */
    void revoke(UUID invitation);
}
