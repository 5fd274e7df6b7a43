// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.TooManyAttemptsException;
import org.partnernetz.tenant.PersonId;

/** Proves who somebody is. Takes the same time whether or not an account exists. */
@ProviderType
public interface SignIn {

    /**
     * @param caller network address of the caller, counted besides the e-mail address
     * @throws TooManyAttemptsException after {@value #ATTEMPTS_MAX} failures in {@value #WINDOW_MINUTES} minutes for
     *     the account, {@value #CALLER_ATTEMPTS_MAX} from one caller
     */
    Optional<PersonId> withPassword(String email, String password, String caller);

    /** The owner of a live access token. */
    Optional<PersonId> withToken(String token);

    int ATTEMPTS_MAX = 5;

    /** A whole office may share one network address. */
    int CALLER_ATTEMPTS_MAX = 50;

    int WINDOW_MINUTES = 15;
}
