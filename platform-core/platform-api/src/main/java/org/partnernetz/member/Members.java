// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/** The members of the acting organisation. Every member except guests may read them; administrators may change them. */
@ProviderType
public interface Members {

    /**
     * Active members without advice-seekers, sorted by name in German order.
     *
     * @throws NotAllowedException if a guest asks
     */
    Page<Member> list(PageRequest page);

    /**
     * Active advice-seekers ({@link Role#CLIENT}), sorted by name in German order.
     *
     * @throws NotAllowedException unless an administrator asks
     */
    Page<Member> clients(PageRequest page);

    /**
     * Finds the acting organisation's advice-seeker with exactly this e-mail address, for an adviser who knows it.
     * Empty for any other address, and always empty if the caller is a guest or an advice-seeker.
     */
    Optional<Member> client(String email);

    /**
     * @throws NotFoundException if the person is no active member of the acting organisation
     * @throws NotAllowedException if a guest asks
     */
    Member get(PersonId person);

    /**
     * Returns the names of those of these people who are active in the acting organisation. Advice-seekers whom the
     * caller may not see are left out. Needs a single statement.
     *
     * @throws NotAllowedException if a guest asks
     */
    Map<PersonId, String> names(Set<PersonId> people);

    /**
     * Adds a person, with a new account if the e-mail address has none.
     *
     * @throws InvalidException naming the faulty fields
     * @throws NotAllowedException unless an administrator asks
     */
    Member add(NewMember draft);

    /**
     * Replaces what a membership is. {@link Role#CLIENT} cannot be combined with another role.
     *
     * @throws InvalidException naming {@code roles} or {@code lastDay}
     * @throws ConflictException {@code last-administrator} if nobody else administers the organisation
     */
    Member change(PersonId person, MembershipChange change);

    /** Replaces the roles of a member whose membership has no end. */
    default Member change(PersonId person, Set<Role> roles, boolean network) {
        return change(person, new MembershipChange(roles, network, null));
    }

    /**
     * Lets a membership rest: the person cannot act for the organisation until it is resumed, and keeps everything.
     *
     * @throws ConflictException {@code last-administrator} if nobody else administers the organisation
     */
    Member pause(PersonId person);

    /** Ends the rest of a membership. One that does not rest stays as it is. */
    Member resume(PersonId person);

    /** Ends a membership now. What the person wrote stays. The last administrator cannot be removed (409). */
    void end(PersonId person);

    /**
     * Former members and advice-seekers of the last {@value #FORMER_DAYS} days, the latest to leave first.
     *
     * @throws NotAllowedException unless an administrator asks
     */
    Page<Member> former(PageRequest page);

    /**
     * Returns a member or advice-seeker, or one who was, with the end of the membership.
     *
     * @throws NotFoundException if the person never was one
     * @throws NotAllowedException unless an administrator asks
     */
    Member known(PersonId person);

    /**
     * Takes a former member back with the roles that the person had.
     *
     * @throws NotFoundException if the person was no member, or is one
     */
    Member readmit(PersonId person);

    int FORMER_DAYS = 365;

    /** The signed-in person's active memberships, by organisation name. Needs no acting organisation. */
    List<Membership> mine();

    /** Counts the people and organisations that an item for the network reaches. */
    Reach networkReach();

    /** A number of people and of organisations. */
    record Reach(long people, long organisations) {}
}
