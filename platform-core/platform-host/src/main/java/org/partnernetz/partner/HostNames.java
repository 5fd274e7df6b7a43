// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner;

import java.util.Optional;

import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;

/**
 * The host names under which organisations are found beside the address of the platform: at most one each, and each for
 * one organisation alone. An administrator asks for it, and it leads to the organisation once they have typed the code
 * that the server shows under it.
 */
public interface HostNames {
    /** So many characters a host name has at most. */
    int HOST_MAX = 200;

    int CODE_LENGTH = 10;

    /** Where the code is shown, under the host name that was asked for. */
    String PROOF = "/.well-known/partnernetz-host";

    /**
     * That of the acting organisation.
     *
     * @throws NotAllowedException unless the caller is one of its administrators
     */
    Optional<HostName> own();

    /**
     * That of a partner.
     *
     * @throws NotFoundException for everybody but administrators of the network
     */
    Optional<HostName> of(String slug);

    /**
     * Asks for a host name in the place of the former one. Nothing happens if it is that one already.
     *
     * @param typed also with umlauts, or as an address of the web without a path
     * @throws NotAllowedException unless the caller is an administrator of the organisation
     * @throws InvalidException naming {@code host}: {@code host-name}, {@code host-platform} or {@code host-taken}
     */
    HostName ask(String typed);

    /**
     * Makes it active.
     *
     * @throws NotFoundException if none was asked for
     * @throws NotAllowedException unless the caller is an administrator of the organisation
     * @throws InvalidException naming {@code code}: {@code host-code}
     */
    HostName prove(String code);

    /** Gives it up; for administrators of the organisation. */
    void remove();

    /**
     * Takes it from a partner.
     *
     * @throws NotFoundException for everybody but administrators of the network
     */
    void removeOf(String slug);

    /** What is shown under a host name that was asked for and is not active yet. */
    Optional<String> proof(String host);
}
