// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.host;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/** The way in for people who were invited. Whoever has the code of an invitation may use it. */
@ProviderType
public interface Admissions {

    /** Finds what a code opens; empty if it has ended or was used. Hyphens, blanks and case do not matter. */
    Optional<Offer> look(String code);

    /**
     * Makes an account for somebody who has none, and takes the membership with it.
     *
     * @throws InvalidException naming the faulty fields
     * @throws NotFoundException if the code has ended or was used
     * @throws ConflictException {@code has-account} if the address has an account: its owner signs in and accepts
     */
    PersonId register(String code, NewAccount account);

    /**
     * Takes the membership for the signed-in person.
     *
     * @return the organisation's slug
     * @throws NotFoundException if nobody is signed in, or the code has ended or was used
     * @throws ConflictException {@code already-member} if the person is a member there
     */
    String accept(String code);

    /**
     * What somebody is invited to.
     *
     * @param slug the organisation's part of the address
     * @param inviter name of the inviting person
     * @param name what the inviting person called the invited one
     * @param email null if the code was handed over; then the person chooses a user name
     * @param lastDay last day of the membership; null if it has no end
     * @param known whether the address has an account
     */
    record Offer(
            String organisation,
            String slug,
            String inviter,
            String name,
            @Nullable String email,
            Set<Role> roles,
            boolean network,
            @Nullable LocalDate lastDay,
            String language,
            Instant until,
            boolean known) {
        public Offer {
            roles = Role.inOrder(roles);
        }
    }

    /**
     * What an invited person chooses.
     *
     * @param userName with which to sign in: {@value #USER_NAME_MIN} to {@value #USER_NAME_MAX} letters, digits, dots,
     *     hyphens or underscores; ignored if the invitation names an address
     * @param language {@code de} or {@code en}
     */
    record NewAccount(String name, String userName, String language, String password) {
        public static final int USER_NAME_MIN = 3;
        public static final int USER_NAME_MAX = 40;
    }
}
