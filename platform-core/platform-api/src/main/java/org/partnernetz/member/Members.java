// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import java.util.List;
import java.util.Set;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/** The members of the acting organisation. Every member reads; administrators write. */
@ProviderType
public interface Members {

    /** Active members by name in German order. */
    Page<Member> list(PageRequest page);

    /** @throws NotFoundException if the person is no active member of the acting organisation */
    Member get(PersonId person);

    /**
     * Takes a person in, with a new account where the e-mail address has none.
     *
     * @throws InvalidException naming the faulty fields
     * @throws NotAllowedException unless an administrator asks
     */
    Member add(NewMember draft);

    /** Gives a member these roles and none other; {@code network} is ignored for guests, who never take part. */
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
