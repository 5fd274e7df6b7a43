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
     * Checks an e-mail address with its password; empty where the two do not fit or the account is disabled.
     *
     * @throws TooManyAttemptsException after {@value #ATTEMPTS_MAX} failures at the account from the same caller, for
     *     half a minute and then for growing times, {@value #WINDOW_MINUTES} minutes at most; after
     *     {@value #CALLER_ATTEMPTS_MAX} in {@value #WINDOW_MINUTES} minutes from one caller at whatever accounts. A
     *     browser that was let in before has {@value #ATTEMPTS_MAX} failures of its own before any of this counts
     */
    Optional<Entered> enter(Attempt attempt);

    /** The same for callers that keep nothing. */
    default Optional<PersonId> withPassword(String email, String password, String caller) {
        return enter(new Attempt(email, password, caller, "")).map(Entered::person);
    }

    /** The owner of a live access token. */
    Optional<PersonId> withToken(String token);

    /**
     * What somebody typed.
     *
     * @param caller network address of the caller, counted besides the e-mail address
     * @param device what an earlier success gave this browser to keep; empty if it has nothing
     */
    record Attempt(String email, String password, String caller, String device) {}

    /**
     * Who somebody has proven to be.
     *
     * @param epoch number under which sessions of the account go on; the session remembers it
     * @param device a secret for the browser to keep and to present the next time
     */
    record Entered(PersonId person, int epoch, String device) {}

    int ATTEMPTS_MAX = 5;

    /** A whole office may share one network address. */
    int CALLER_ATTEMPTS_MAX = 50;

    int WINDOW_MINUTES = 15;
}
