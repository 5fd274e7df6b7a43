// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.member.Account;
import org.partnernetz.member.host.AddressChanges;
import org.partnernetz.member.internal.AddressRepository.Begun;
import org.partnernetz.member.internal.AddressRepository.Change;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;

/** Changes addresses. What people do with their own is a transaction of sign-in; mails follow it. */
@ApplicationScoped
public class DefaultAddressChanges implements AddressChanges {
    private static final String PATH = "/address/";

    @Inject
    AddressRepository changes;

    @Inject
    AccountRepository accounts;

    @Inject
    ContactRepository contacts;

    @Inject
    AttemptRepository attempts;

    @Inject
    MembershipRules rules;

    @Inject
    AccountLetters letters;

    @Inject
    Clock clock;

    @Override
    public boolean ask(String typed) {
        var person = accounts.own().map(Account::person).orElseThrow(NotFoundException::new);
        var email = DefaultSignIn.address(typed);
        rules.address(new InvalidException.Check(), email).orThrow();
        var now = clock.instant();
        attempts.begin(Guesses.atAddress(person.value()), now);
        var toNew = EntryCode.fresh();
        var toOld = EntryCode.fresh();
        var until = now.plus(Duration.ofHours(HOURS));
        var begun = changes.begin(new Change(person.value(), email, toNew.hash(), toOld.hash(), until), now);
        new InvalidException.Check()
                .that(begun != Begun.SAME, "email", "same-address")
                .orThrow();
        var contact = contacts.of(person.value()).orElseThrow(NotFoundException::new);
        if (begun == Begun.BEGUN) {
            letters.askNew(contact, email, PATH + toNew.shown());
        }
        var present = contact.email();
        if (present != null) {
            letters.askPresent(contact, present, email, PATH + toOld.shown());
        }
        return present != null;
    }

    @Override
    public Optional<Open> look(String code) {
        return changes.look(EntryCode.of(code).hash(), clock.instant());
    }

    @Override
    public boolean confirm(String code) {
        var confirmed = changes.confirm(EntryCode.of(code).hash(), clock.instant());
        if (confirmed.person() == null) {
            throw new NotFoundException();
        }
        if (confirmed.former() != null) {
            letters.tellFormer(confirmed.person(), confirmed.former());
        }
        return confirmed.outcome().equals("done");
    }
}
