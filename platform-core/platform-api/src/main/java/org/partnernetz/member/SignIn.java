// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.TooManyAttemptsException;
import org.partnernetz.tenant.PersonId;

/** Checks who somebody is. A check takes the same time whether or not the account exists. */
@ProviderType
public interface SignIn {

    /**
     * Checks an e-mail address or user name with its password; empty if they do not match or the account is disabled.
     * Whoever has a second factor is let in by {@link #confirm} only.
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
        return enter(new Attempt(email, password, caller, ""))
                .filter(entered -> !entered.codeNeeded())
                .map(Entered::person);
    }

    /**
     * Lets somebody in whose password was right, and who has a second factor. Each code works once.
     *
     * @param entered what {@link #enter} gave, a short time ago
     * @param code of six digits, or one of the codes for the case that the device is lost
     * @return empty if the code is wrong, or was used already
     * @throws TooManyAttemptsException after {@value #ATTEMPTS_MAX} wrong codes, as {@link #enter}
     */
    Optional<Entered> confirm(Entered entered, String code, String caller);

    /** Finds who presents a valid access token, and what it may do. */
    Optional<Bearer> bearer(String token);

    /** Finds the owner of a valid access token, whatever it may do. */
    default Optional<PersonId> withToken(String token) {
        return bearer(token).map(Bearer::person);
    }

    /**
     * What somebody typed.
     *
     * @param caller network address of the caller; failures are counted for it as well as for the e-mail address
     * @param device the secret that this browser received when it signed in earlier; empty if it has none
     */
    record Attempt(String email, String password, String caller, String device) {}

    /**
     * A person whose password was right.
     *
     * @param epoch epoch of the account's sessions, which the session stores; a session of another epoch has ended
     * @param device a secret that the browser stores and sends the next time
     * @param codeNeeded whether the person is not let in yet: a code of the second factor is needed, too
     */
    record Entered(PersonId person, int epoch, String device, boolean codeNeeded) {

        /** Somebody who is let in. */
        public Entered(PersonId person, int epoch, String device) {
            this(person, epoch, device, false);
        }
    }

    /**
     * Who presents a token.
     *
     * @param writes whether the token may change anything
     * @param organisation slug of the only organisation for which it acts; null for all of the person
     */
    record Bearer(PersonId person, boolean writes, @Nullable String organisation) {}

    int ATTEMPTS_MAX = 5;

    /** A whole office may share one network address. */
    int CALLER_ATTEMPTS_MAX = 50;

    int WINDOW_MINUTES = 15;
}
