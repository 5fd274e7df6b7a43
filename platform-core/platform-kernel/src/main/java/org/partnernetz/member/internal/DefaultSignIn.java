// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.partnernetz.kernel.Digests;
import org.partnernetz.member.SignIn;
import org.partnernetz.member.internal.CredentialRepository.Stored;
import org.partnernetz.problem.TooManyAttemptsException;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.text.Clean;

/**
 * Signs people in. No transaction is open while a password is checked, because that is slow on purpose. For an address
 * without an account the database is asked the same, so that neither the answer nor its duration reveals whether there
 * is an account.
 */
@ApplicationScoped
public class DefaultSignIn implements SignIn {
    static final String TOKEN_PREFIX = "pn_";

    /** Of which anybody can make as many lines as they like; the log takes one a minute and kind. */
    private static final Logger LOG = Logger.getLogger("org.partnernetz.strangers.sign-in");

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    CredentialRepository accounts;

    @Inject
    AttemptRepository attempts;

    @Inject
    EntranceRepository entrance;

    @Inject
    FactorCheck factor;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    @Override
    public Optional<Entered> enter(Attempt tried) {
        var address = address(tried.email());
        var now = clock.instant();
        var account = accounts.withEmail(address);
        var person = account.map(Stored::person).orElse(NOBODY);
        var device = Digests.hex("device " + tried.device());
        var guesses = Guesses.at(address, tried.caller());
        var known = entrance.knows(person, device, now);
        var attempt = begin(known ? guesses.from(device) : guesses, address, tried.caller(), now);
        if (!isRight(account, tried.password())) {
            failed(address, false, tried.caller(), now);
            return Optional.empty();
        }
        attempts.forgive(attempt, known ? guesses.from(device) : guesses, now);
        account.ifPresent(stored -> renew(stored, tried.password()));
        var kept = known ? tried.device() : Passwords.random();
        var codeNeeded = factor.isOn(person);
        if (!codeNeeded) {
            entrance.letIn(person, Digests.hex("device " + kept), tried.caller(), clock.instant());
        }
        return account.map(stored -> new Entered(new PersonId(person), stored.epoch(), kept, codeNeeded));
    }

    @Override
    public Optional<Entered> confirm(Entered entered, String code, String caller) {
        var person = entered.person().value();
        var device = Digests.hex("device " + entered.device());
        var now = clock.instant();
        var anywhere = Guesses.atFactor(person);
        // Under a name of its own: the right password forgives what this browser failed, and must not forgive codes.
        var guesses = entrance.knows(person, device, now) ? anywhere.from("code " + device) : anywhere;
        var attempt = attempts.begin(guesses, now);
        if (!factor.use(person, code, caller)) {
            return Optional.empty();
        }
        attempts.forgive(attempt, guesses, now);
        entrance.letIn(person, device, caller, clock.instant());
        return Optional.of(new Entered(entered.person(), entered.epoch(), entered.device()));
    }

    private void renew(Stored account, String password) {
        if (passwords.isOld(password, account.hash())) {
            accounts.renew(account.person(), account.hash(), passwords.hash(password));
        }
    }

    private List<Long> begin(Guesses guesses, String address, String caller, Instant now) {
        try {
            return attempts.begin(guesses, now);
        } catch (TooManyAttemptsException soon) {
            failed(address, true, caller, now);
            throw soon;
        }
    }

    private boolean isRight(Optional<Stored> account, String password) {
        var usable = account.filter(stored -> !stored.disabled());
        if (usable.isEmpty()) {
            passwords.pretend(password);
            return false;
        }
        return passwords.matches(password, usable.get().hash());
    }

    /** Of whom nothing is known, not even the address that was typed is kept: it may be somebody's password. */
    private void failed(String address, boolean slowed, String caller, Instant now) {
        if (!entrance.refused(address, slowed, caller, now)) {
            LOG.infof(
                    "Somebody without an account tried to sign in and %s: from %s",
                    slowed ? "has to wait" : "failed", caller);
        }
    }

    @Override
    public Optional<Bearer> bearer(String token) {
        return token.startsWith(TOKEN_PREFIX) ? accounts.bearer(Digests.hex(token), clock.instant()) : Optional.empty();
    }

    /**
     * Returns an address as it is stored, in lower case. In theory the part before the @ may depend on case, but in
     * practice it never does.
     */
    static String address(String email) {
        return Clean.line(email).toLowerCase(Locale.ROOT);
    }
}
