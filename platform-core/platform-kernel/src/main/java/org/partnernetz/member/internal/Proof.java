// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.member.internal.CredentialRepository.Stored;
import org.partnernetz.problem.InvalidException;

/** Checks the password of somebody who is signed in once more; failures are slowed down as at sign-in. */
@ApplicationScoped
public class Proof {

    @Inject
    AttemptRepository attempts;

    @Inject
    EntranceRepository entrance;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    /** Returns a check with a fault at the field if the password is wrong. */
    InvalidException.Check check(Stored account, String password, String field) {
        var now = clock.instant();
        var guesses = Guesses.inSession(account.person());
        var attempt = attempts.begin(guesses, now);
        var right = passwords.matches(password, account.hash());
        if (right) {
            attempts.forgive(attempt, guesses, now);
        } else {
            entrance.notProven(account.person(), now);
        }
        return new InvalidException.Check().that(right, field, "wrong-password");
    }
}
