// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.kernel.Digests;
import org.partnernetz.member.SignIn;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.text.CleanText;

/** Keeps no transaction open while a password is checked, which takes its time on purpose. */
@ApplicationScoped
public class DefaultSignIn implements SignIn {
    static final String TOKEN_PREFIX = "pn_";

    @Inject
    AccountRepository accounts;

    @Inject
    AttemptRepository attempts;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    @Override
    public Optional<Entered> enter(Attempt tried) {
        var address = address(tried.email());
        var password = tried.password();
        var subject = Digests.hex("account " + address);
        var attempt = attempts.begin(subject, Digests.hex("caller " + tried.caller()), clock.instant());
        var account = accounts.withEmail(address).filter(stored -> !stored.disabled());
        if (account.isEmpty()) {
            passwords.pretend(password);
            return Optional.empty();
        }
        if (!passwords.matches(password, account.get().hash())) {
            return Optional.empty();
        }
        attempts.forget(attempt, subject);
        return account.map(stored -> new Entered(new PersonId(stored.person()), stored.epoch()));
    }

    @Override
    public Optional<PersonId> withToken(String token) {
        return token.startsWith(TOKEN_PREFIX)
                ? accounts.withToken(Digests.hex(token), clock.instant())
                : Optional.empty();
    }

    /** As it is stored: the part before the @ could differ by case in theory, but nobody has seen it. */
    static String address(String email) {
        return CleanText.line(email).toLowerCase(Locale.ROOT);
    }
}
