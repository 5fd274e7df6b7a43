// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.time.Clock;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.audit.Audit;
import org.partnernetz.installation.FirstSteps;
import org.partnernetz.member.Members;
import org.partnernetz.member.NewMember;
import org.partnernetz.portrait.Portrait;
import org.partnernetz.portrait.PortraitDraft;
import org.partnernetz.portrait.Portraits;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/** Makes the first administrator: all of it or nothing, so that a fault leaves the code as good as it was. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Claiming {
    private static final Set<String> KINDS = Set.of("UNIT", "ASSOCIATION", "PUBLIC_BODY", "COMPANY");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int INITIALS_MAX = 3;
    private static final int DAYS = 7;

    @Inject
    InstallationRepository repository;

    @Inject
    Members members;

    @Inject
    Portraits portraits;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    PersonId take(FirstSteps first, Organisation coordination) {
        var id = coordination.id().value();
        var is = repository.claim(SetupCode.hash(first.code()), id, clock.instant());
        new InvalidException.Check()
                .that(is, "code", "setup-code")
                .that(KINDS.contains(first.organisation().kind()), "organisation.kind", "wrong")
                .orThrow();
        var person = new NewMember(first.email(), first.name(), first.password(), Set.of(Role.ADMINISTRATOR), true);
        var added = members.add(person);
        var told = first.organisation();
        repository.shape(id, told.kind(), initials(told.name(), coordination));
        describe(told, portraits.of(coordination.slug()));
        audit.note("network.set-up", coordination.slug());
        return added.person();
    }

    /** What a network file told besides stays. */
    private void describe(FirstSteps.Organisation told, Portrait before) {
        var draft = new PortraitDraft(
                told.name(),
                before.languages(),
                before.territory(),
                before.regime(),
                told.contact(),
                Collections.nCopies(DAYS, ""),
                before.officer(),
                before.feedback());
        try {
            portraits.describe(null, draft);
        } catch (InvalidException e) {
            throw e.under("organisation");
        }
    }

    private static String initials(String name, Organisation otherwise) {
        var initials = BETWEEN.splitAsStream(name)
                .filter(word -> !word.isEmpty())
                .limit(INITIALS_MAX)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
        return initials.isEmpty() ? otherwise.initials() : initials;
    }
}
