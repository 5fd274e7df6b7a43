// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.partnernetz.kernel.Digests;
import org.partnernetz.member.SignIn.Entered;
import org.partnernetz.member.host.Passkeys;
import org.partnernetz.member.internal.OwnPasskeyRepository.Own;
import org.partnernetz.member.internal.PasskeyRepository.Held;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;

/** Adds and removes passkeys, and lets people in by them. */
@ApplicationScoped
public class DefaultPasskeys implements Passkeys {
    /** Of which anybody can make as many lines as they like; the log takes one a minute and kind. */
    private static final Logger LOG = Logger.getLogger("org.partnernetz.strangers.passkeys");

    @Inject
    PasskeyRepository passkeys;

    @Inject
    OwnPasskeyRepository own;

    @Inject
    PasskeyQuestions questions;

    @Inject
    PasskeyAnswers answers;

    @Inject
    AccountRepository accounts;

    @Inject
    AttemptRepository attempts;

    @Inject
    EntranceRepository entrance;

    @Inject
    AccountLetters letters;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public List<Passkey> mine() {
        return own.all().stream().map(Own::passkey).toList();
    }

    @Override
    public String creation(String session) {
        var person = person();
        var account = accounts.own().orElseThrow(NotFoundException::new);
        var handle = passkeys.handle(person, Passwords.random());
        return questions.creation(account, handle, own.all(), adding(person, session));
    }

    @Override
    public List<String> add(String typed, Answer answer) {
        var person = person();
        var name = Clean.line(typed);
        new InvalidException.Check().text(name, "name", NAME_MAX).orThrow();
        var made = answers.made(answer, adding(person, answer.bound()))
                .orElseThrow(() -> new ConflictException("passkey-refused"));
        var codes = RecoveryCodes.fresh();
        var outcome = passkeys.add(person, made, name, codes.hashes(), clock.instant());
        switch (outcome) {
            case GONE -> throw new ConflictException("passkey-refused");
            case KNOWN -> throw new ConflictException("passkey-known");
            case MANY -> throw new ConflictException("too-many-passkeys");
            case FIRST, ADDED -> letters.tell(person, AccountNews.PASSKEY_ADDED);
        }
        return outcome == PasskeyRepository.Outcome.FIRST ? codes.shown() : List.of();
    }

    @Override
    public void remove(UUID passkey) {
        if (!passkeys.remove(person(), passkey, clock.instant())) {
            throw new NotFoundException();
        }
        letters.tell(person(), AccountNews.PASSKEY_REMOVED);
    }

    @Override
    public String request(String browser) {
        return questions.request(entering(browser));
    }

    @Override
    public Optional<Entered> enter(Answer answer, String caller, String device) {
        var now = clock.instant();
        var guesses = Guesses.withPasskey(caller);
        var attempt = attempts.begin(guesses, now);
        var used = used(answer, caller, now);
        if (used.isPresent()) {
            attempts.forgive(attempt, guesses, now);
        }
        return used.map(held -> letIn(held, caller, device));
    }

    private Optional<Held> used(Answer answer, String caller, Instant now) {
        var shown = answers.shown(answer, entering(answer.bound()));
        var held = shown.flatMap(one -> passkeys.find(one.credential()))
                .filter(known -> answers.count(shown.get(), known)
                        .filter(count ->
                                passkeys.use(known.id(), count, shown.get().challenge(), now))
                        .isPresent());
        if (held.isEmpty()
                && shown.filter(one -> passkeys.refused(one.credential(), caller, now))
                        .isEmpty()) {
            LOG.infof("Somebody tried to sign in with a passkey that is nobody's: from %s", caller);
        }
        return held;
    }

    private Entered letIn(Held held, String caller, String device) {
        var now = clock.instant();
        var known = entrance.knows(held.person(), hash(device), now);
        var kept = known ? device : Passwords.random();
        entrance.letIn(held.person(), hash(kept), caller, now);
        return new Entered(new PersonId(held.person()), held.epoch(), kept);
    }

    private static String hash(String device) {
        return Digests.hex("device " + device);
    }

    private static String adding(UUID person, String session) {
        return "add " + person + ' ' + session;
    }

    private static String entering(String browser) {
        return "enter " + browser;
    }

    private UUID person() {
        return tenant.person().orElseThrow(NotFoundException::new).value();
    }
}
