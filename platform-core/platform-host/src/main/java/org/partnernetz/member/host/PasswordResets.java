// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.host;

import java.time.Instant;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.problem.TooManyAttemptsException;
import org.partnernetz.tenant.PersonId;

/** The way back in for people who have forgotten their password. */
@ProviderType
public interface PasswordResets {
    /** How long a code that was sent by mail can be used. */
    int MINUTES = 60;

    /** How long a code that an administrator hands over can be used. */
    int HOURS_BY_HAND = 24;

    /**
     * Sends a code to an address if it has an account. Neither the answer nor its duration tells whether it has one. An
     * account gets at most three codes an hour.
     *
     * @param caller network address of the caller
     * @throws TooManyAttemptsException if the caller asks too often, whatever the addresses
     */
    void ask(String email, String caller);

    /**
     * Makes a code for a member of the acting organisation that an administrator hands over. Codes made before end.
     *
     * @throws NotAllowedException unless an administrator asks
     * @throws NotFoundException if the person is no active member, or is the administrator who asks
     * @throws ConflictException {@code reset-elsewhere} if the person belongs to another organisation, too: whoever has
     *     the code could act there
     */
    Issued issue(PersonId person);

    /** Says whether a code can still be used. */
    boolean isOpen(String code);

    /**
     * How many passkeys the person has. They stay, as a code alone must not take a second factor away. Zero if the code
     * has ended.
     */
    int passkeys(String code);

    /**
     * Sets a new password. All sessions of the person end, and all other codes.
     *
     * @throws InvalidException naming {@code password}
     * @throws NotFoundException if the code has ended
     */
    void use(String code, String password);

    /**
     * A code that an administrator hands over; it is known only at this moment.
     *
     * @param path the address that opens it, on this site: {@code /reset/<code>}
     */
    record Issued(String code, String path, Instant until) {}
}
