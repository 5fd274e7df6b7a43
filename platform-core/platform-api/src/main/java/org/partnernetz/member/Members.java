// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/** The members of the acting organisation. Every member but guests reads; administrators write. */
@ProviderType
public interface Members {

    /**
     * Active members by name in German order, without advice-seekers.
     *
     * @throws NotAllowedException if a guest asks
     */
    Page<Member> list(PageRequest page);

    /**
     * Active advice-seekers ({@link Role#CLIENT}) by name in German order.
     *
     * @throws NotAllowedException unless an administrator asks
     */
    Page<Member> clients(PageRequest page);

    /**
     * The advice-seeker of the acting organisation who has exactly this e-mail address, for an adviser who was told it;
     * empty for any other address, and for guests and advice-seekers whatever they ask.
     */
    Optional<Member> client(String email);

    /**
     * @throws NotFoundException if the person is no active member of the acting organisation
     * @throws NotAllowedException if a guest asks
     */
    Member get(PersonId person);

    /**
     * The names of those among these people who are active in the acting organisation; others are left out, and
     * advice-seekers wherever the asking member may not see them. One statement for all of them.
     *
     * @throws NotAllowedException if a guest asks
     */
    Map<PersonId, String> names(Set<PersonId> people);

    /**
     * Takes a person in, with a new account where the e-mail address has none.
     *
     * @throws InvalidException naming the faulty fields
     * @throws NotAllowedException unless an administrator asks
     */
    Member add(NewMember draft);

    /**
     * Gives a member these roles and none other; {@code network} is ignored for guests and advice-seekers, who never
     * take part. {@link Role#CLIENT} stands alone.
     */
    Member change(PersonId person, Set<Role> roles, boolean network);

    /** Ends a membership now; what the person wrote stays. The last administrator cannot be taken out (409). */
    void end(PersonId person);

    /** The signed-in person's active memberships, by organisation name. Needs no acting organisation. */
    List<Membership> mine();

    /** How many people and organisations a network item reaches. */
    Reach networkReach();

    /** Counts, without rows. */
    record Reach(long people, long organisations) {}
}
