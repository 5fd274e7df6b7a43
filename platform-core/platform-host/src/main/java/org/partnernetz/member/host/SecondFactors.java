// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.host;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/**
 * A second factor at sign-in: codes of a program on the person's telephone that change every half minute (RFC 6238),
 * and codes on paper for whoever has lost it. Every change is told to the person by mail.
 */
@ProviderType
public interface SecondFactors {
    /** As many codes on paper are made at once. */
    int RECOVERY_CODES = 10;

    /** What the signed-in person has. */
    State mine();

    /**
     * Makes a secret for the person's program. Nothing is asked for at sign-in before {@link #confirm}.
     *
     * @throws ConflictException {@code factor-there} if the person has one already
     */
    void begin();

    /**
     * Turns the second factor on with the first code.
     *
     * @return the codes on paper; they are known only at this moment
     * @throws InvalidException at {@code code}
     * @throws ConflictException {@code factor-there} if the person has one already
     * @throws NotFoundException if nothing was begun
     */
    List<String> confirm(String code);

    /**
     * Makes new codes on paper; the former ones end.
     *
     * @throws NotFoundException if the person has no second factor
     */
    List<String> renewCodes();

    /** @throws NotFoundException if the person has no second factor */
    void remove();

    /** Whether a member of the acting organisation has one; false unless an administrator asks. */
    boolean isUsedBy(PersonId member);

    /**
     * Takes it from a member who has lost the device and the codes on paper.
     *
     * @throws NotAllowedException unless an administrator asks
     * @throws NotFoundException if the person is no active member with a second factor, or is the administrator who
     *     asks
     * @throws ConflictException {@code factor-elsewhere} if the person belongs, or has belonged, to another
     *     organisation, too; then an administrator of the coordination does it
     */
    void reset(PersonId member);

    /** The roles in the acting organisation that need one. */
    Set<Role> demanded();

    /**
     * Demands a second factor of everybody with one of these roles: they act for the organisation only with one.
     *
     * @throws NotAllowedException unless an administrator asks
     * @throws InvalidException at {@code roles} if advice-seekers are among them
     * @throws ConflictException {@code factor-first} if the administrator has none and would lock themselves out
     */
    void demand(Set<Role> roles);

    /**
     * What somebody has.
     *
     * @param since null if nothing is asked for at sign-in
     * @param codesLeft codes on paper that were not used
     * @param begun what the person's program needs, until it has shown a code
     */
    record State(
            @Nullable Instant since,
            int codesLeft,
            @Nullable Setup begun) {}

    /**
     * What a program needs.
     *
     * @param secret in groups of four, to be typed
     * @param address the same for a program on this device
     * @param picture the same for a program that reads it with a camera
     */
    record Setup(String secret, String address, Picture picture) {}

    /**
     * A picture of dark squares, as an {@code svg} draws it.
     *
     * @param size of the picture in its own units
     * @param path the dark squares
     */
    record Picture(int size, String path) {}
}
