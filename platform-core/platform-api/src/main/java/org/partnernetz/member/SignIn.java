// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.TooManyAttemptsException;
import org.partnernetz.tenant.PersonId;

/** Checks who somebody is. A check takes the same time whether or not the account exists. */
@ProviderType
public interface SignIn {

    /**
     * Checks an e-mail address with its password; empty if they do not match or the account is disabled.
     *
     * @throws TooManyAttemptsException after {@value #ATTEMPTS_MAX} failures for one account from one caller, first for
     *     half a minute and then for longer each time, up to {@value #WINDOW_MINUTES} minutes; and after
     *     {@value #CALLER_ATTEMPTS_MAX} failures from one caller within {@value #WINDOW_MINUTES} minutes, for whatever
     *     accounts. A browser that has signed in before may fail {@value #ATTEMPTS_MAX} times before either limit
     *     applies
     */
    Optional<Entered> enter(Attempt attempt);

    /** Checks a password for callers that keep neither a session nor a device secret. */
    default Optional<PersonId> withPassword(String email, String password, String caller) {
        return enter(new Attempt(email, password, caller, "")).map(Entered::person);
    }

    /** Finds the owner of a valid access token. */
    Optional<PersonId> withToken(String token);

    /**
     * What somebody typed.
     *
     * @param caller network address of the caller; failures are counted for it as well as for the e-mail address
     * @param device the secret that this browser received when it signed in earlier; empty if it has none
     */
    record Attempt(String email, String password, String caller, String device) {}

    /**
     * A person who has signed in.
     *
     * @param epoch epoch of the account's sessions, which the session stores; a session of another epoch has ended
     * @param device a secret that the browser stores and sends the next time
     */
    record Entered(PersonId person, int epoch, String device) {}

    int ATTEMPTS_MAX = 5;

    /** A whole office may share one network address. */
    int CALLER_ATTEMPTS_MAX = 50;

    int WINDOW_MINUTES = 15;
}
