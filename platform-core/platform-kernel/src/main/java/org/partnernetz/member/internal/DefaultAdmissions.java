// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.member.NewMember;
import org.partnernetz.member.host.Admissions;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;

/** Lets invited people in. No transaction is open while a password is hashed, because that is slow on purpose. */
@ApplicationScoped
public class DefaultAdmissions implements Admissions {
    private static final Set<String> LANGUAGES = Set.of("de", "en");
    private static final Pattern USER_NAME = Pattern.compile("[a-z0-9]([a-z0-9._-]*[a-z0-9])?");

    @Inject
    AdmissionRepository invitations;

    @Inject
    Acceptance acceptance;

    @Inject
    Passwords passwords;

    @Inject
    PasswordRules rules;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public Optional<Offer> look(String code) {
        return found(code).map(AdmissionRepository.Found::offer);
    }

    /** Of an invitation with which an account was made only its owner is told. */
    private Optional<AdmissionRepository.Found> found(String code) {
        var reader = tenant.person().map(PersonId::value).orElse(null);
        return invitations
                .look(EntryCode.of(code).hash(), clock.instant())
                .filter(found -> found.takenBy() == null || found.takenBy().equals(reader));
    }

    @Override
    public PersonId register(String code, NewAccount typed) {
        var offer = look(code).orElseThrow(NotFoundException::new);
        if (offer.known()) {
            throw new ConflictException("has-account");
        }
        var account = checked(typed, offer);
        var person = new PersonId(Keys.at(clock.instant()));
        make(code, person.value(), account, offer);
        as(person, code);
        return person;
    }

    private void make(String code, UUID person, NewAccount account, Offer offer) {
        var hash = EntryCode.of(code).hash();
        var secret = passwords.hash(account.password());
        switch (invitations.open(hash, person, account, secret, clock.instant())) {
            case GONE -> throw new NotFoundException();
            case TAKEN ->
                throw offer.email() == null
                        ? InvalidException.of("userName", "taken")
                        : new ConflictException("has-account");
            case MADE -> {}
        }
    }

    private NewAccount checked(NewAccount typed, Offer offer) {
        var name = Clean.line(typed.name());
        var user = Clean.line(typed.userName()).toLowerCase(Locale.ROOT);
        var check = new InvalidException.Check().text(name, "name", NewMember.NAME_MAX);
        if (offer.email() == null) {
            check.text(user, "userName", NewAccount.USER_NAME_MAX);
            if (Clean.shows(user)) {
                check.atLeast(user, "userName", NewAccount.USER_NAME_MIN)
                        .that(USER_NAME.matcher(user).matches(), "userName", "user-name");
            }
        }
        check.that(LANGUAGES.contains(typed.language()), "language", "wrong");
        var own = Stream.of(offer.email() == null ? user : offer.email(), name, offer.slug(), offer.organisation());
        rules.check(check, typed.password(), "password", own.toList()).orThrow();
        return new NewAccount(name, user, typed.language(), typed.password());
    }

    @Override
    public String accept(String code) {
        var person = tenant.person().orElseThrow(NotFoundException::new);
        return as(person, code);
    }

    /** Takes the membership for a person who has proven who they are. */
    private String as(PersonId person, String code) {
        try {
            return tenant.callAsPerson(
                    person, () -> acceptance.accept(EntryCode.of(code).hash()));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
