// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.InvalidException;

/**
 * Sets a new network up. Whoever has the code that the server wrote into its home becomes the first administrator of
 * the coordination; from then on nobody can be it again.
 */
@ProviderType
public interface Setup {

    /** Whether the network waits for its first administrator. */
    boolean isOpen();

    /**
     * Makes the account of the first administrator and describes the coordination, in one transaction.
     *
     * @throws InvalidException naming the faulty fields: {@code code} ({@code setup-code} if it is not the one written
     *     down, or if somebody was faster), {@code name}, {@code email}, {@code password}, and those of the
     *     organisation under {@code organisation.}
     */
    void claim(FirstSteps first);
}
