// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;
import org.partnernetz.audit.Audit;
import org.partnernetz.kernel.worker.Workers;
import org.partnernetz.member.host.PasswordResets;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.TenantContext;

/**
 * Makes codes and sets new passwords. Whether an address has an account shows neither in the answer nor in its
 * duration: the search for it begins after the answer.
 */
@ApplicationScoped
public class DefaultPasswordResets implements PasswordResets {
    private static final Logger LOG = Logger.getLogger(DefaultPasswordResets.class);
    private static final String PATH = "/reset/";

    /** Anybody can make as many as they like; the log takes one line a minute. */
    private static final Logger STRANGERS = Logger.getLogger("org.partnernetz.strangers.password-resets");

    private static final int THREADS = 2;
    private static final int WAITING_MAX = 200;

    private final Workers threads = new Workers("password-resets", THREADS, WAITING_MAX);

    @Inject
    ResetRepository codes;

    @Inject
    HandedResetRepository handed;

    @Inject
    AttemptRepository attempts;

    @Inject
    Passwords passwords;

    @Inject
    PasswordRules rules;

    @Inject
    MemberLetters letters;

    @Inject
    TenantContext tenant;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Override
    public void ask(String email, String caller) {
        attempts.begin(Guesses.asking("asking", caller), clock.instant());
        var address = DefaultSignIn.address(email);
        try {
            threads.start(() -> {
                send(address);
                return address;
            });
        } catch (RejectedExecutionException full) {
            STRANGERS.info("Too many people ask for new passwords at once: one of them gets no mail");
        }
    }

    /** Not worth an answer: whoever gets no mail asks again. */
    private void send(String address) {
        try {
            var code = EntryCode.fresh();
            var now = clock.instant();
            var until = now.plus(Duration.ofMinutes(MINUTES));
            var asked = codes.begin(address, code.hash(), until, now);
            if (asked.isPresent()) {
                letters.reset(asked.get(), PATH + code.shown());
            }
        } catch (RuntimeException e) {
            LOG.error("A code for a new password was not sent", e);
        }
    }

    @Override
    @Transactional(rollbackOn = Exception.class)
    public Issued issue(PersonId person) {
        if (!tenant.required().isAdministrator()) {
            throw new NotAllowedException();
        }
        var code = EntryCode.fresh();
        var now = clock.instant();
        var until = now.plus(Duration.ofHours(HOURS_BY_HAND));
        switch (handed.make(person.value(), code.hash(), until, now)) {
            case NOBODY -> throw new NotFoundException();
            case ELSEWHERE -> throw new ConflictException("reset-elsewhere");
            case MADE -> audit.note("reset.handed", person.toString(), Map.of());
        }
        return new Issued(code.shown(), PATH + code.shown(), until);
    }

    @Override
    public boolean isOpen(String code) {
        return codes.owner(EntryCode.of(code).hash(), clock.instant()).isPresent();
    }

    @Override
    public int passkeys(String code) {
        return codes.owner(EntryCode.of(code).hash(), clock.instant())
                .map(ResetRepository.Owner::passkeys)
                .orElse(0);
    }

    @Override
    public void use(String code, String password) {
        var hash = EntryCode.of(code).hash();
        var owner = codes.owner(hash, clock.instant()).orElseThrow(NotFoundException::new);
        rules.check(new InvalidException.Check(), password, "password", List.of(owner.signInName(), owner.name()))
                .orThrow();
        if (!codes.use(hash, passwords.hash(password), clock.instant())) {
            throw new NotFoundException();
        }
    }

    @PreDestroy
    void stop() {
        threads.close();
    }
}
