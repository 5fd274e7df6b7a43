// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.host;

import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.problem.TooManyAttemptsException;

/**
 * Another e-mail address for an account, or its first one. Both addresses are asked by mail, so that neither somebody
 * at the person's desk nor a slip of the pen takes the account away.
 */
@ProviderType
public interface AddressChanges {
    /** How long both can be confirmed. */
    int HOURS = 24;

    /**
     * Asks both addresses; a change that was begun before ends. Whether the new address has an account is not told:
     * then no mail goes there.
     *
     * @return whether the present address has to confirm, too; it has none if the person signs in with a user name
     * @throws InvalidException at {@code email}
     * @throws TooManyAttemptsException after several in one day
     */
    boolean ask(String email);

    /** Finds what a code confirms; empty if it has ended. */
    Optional<Open> look(String code);

    /**
     * Confirms one side.
     *
     * @return whether the address is changed now; false as long as the other side has not confirmed
     * @throws NotFoundException if the code has ended, or somebody else has got the address meanwhile
     */
    boolean confirm(String code);

    /**
     * A change that waits.
     *
     * @param email the new address
     * @param toNew whether the code came to the new address, or to the present one
     * @param confirmed whether this side has confirmed already
     */
    record Open(String email, boolean toNew, boolean confirmed) {}
}
