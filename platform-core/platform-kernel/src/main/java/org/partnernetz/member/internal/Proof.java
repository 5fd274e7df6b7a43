// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.member.internal.CredentialRepository.Stored;
import org.partnernetz.problem.InvalidException;

/** Asks somebody who is signed in for their password once more; whoever guesses at it waits as at the door. */
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

    /** A check that has a fault of the field if the password is wrong. */
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
