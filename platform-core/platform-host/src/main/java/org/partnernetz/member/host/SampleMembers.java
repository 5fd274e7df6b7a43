// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.host;

import java.util.List;
import java.util.Set;

import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/** Many invented members at once, who share a password: for the demo, where it would take long to make each alone. */
public interface SampleMembers {

    /** What is stored of the password of all of them. */
    String hash(String password);

    /** Makes a token that may do everything. Nobody is told by mail, as it is for the operator. */
    String token(PersonId person);

    /** What is stored where nobody knows a password. */
    String unusable();

    /**
     * Adds people whom nobody knows yet to the acting organisation, in their order. All but guests and advice-seekers
     * take part in the network.
     *
     * @param hash as {@link #hash} tells
     * @throws org.partnernetz.problem.NotAllowedException unless an administrator acts
     */
    List<PersonId> add(String hash, List<Sample> people);

    /** Somebody invented. */
    record Sample(String email, String name, Set<Role> roles) {
        public Sample {
            roles = Set.copyOf(roles);
        }
    }
}
