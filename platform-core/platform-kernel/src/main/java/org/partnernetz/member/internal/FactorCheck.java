// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.text.Clean;

/** Checks codes of second factors. Each works once. */
@ApplicationScoped
public class FactorCheck {

    @Inject
    FactorRepository factors;

    @Inject
    AccountLetters letters;

    @Inject
    Clock clock;

    /** Whether the password alone lets nobody in: the person has a program for codes, or a passkey. */
    boolean isOn(UUID person) {
        return factors.isOn(person);
    }

    /** Uses a code of the program, or one on paper; false if it is neither. */
    boolean use(UUID person, String typed, String caller) {
        var code = Clean.line(typed).replace(" ", "");
        var right = Totp.isCode(code) ? useStep(person, code) : useRecovery(person, code);
        if (!right) {
            factors.failed(person, caller, clock.instant());
        }
        return right;
    }

    private boolean useStep(UUID person, String code) {
        var secret = factors.of(person).map(FactorRepository.Stored::secret);
        var step = secret.map(known -> Totp.step(known, code, clock.instant()));
        return step.isPresent()
                && step.get().isPresent()
                && factors.use(person, step.get().getAsLong());
    }

    private boolean useRecovery(UUID person, String code) {
        var used = factors.useRecovery(person, EntryCode.of(code).hash(), clock.instant());
        if (used) {
            letters.tell(person, AccountNews.RECOVERY_USED);
        }
        return used;
    }
}
