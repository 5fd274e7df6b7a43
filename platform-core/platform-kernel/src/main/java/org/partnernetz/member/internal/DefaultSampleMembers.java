// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.audit.Audit;
import org.partnernetz.member.AccessToken;
import org.partnernetz.member.Accounts;
import org.partnernetz.member.host.SampleMembers;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.TenantContext;

/** Adds the members of an organisation with three statements. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultSampleMembers implements SampleMembers {
    @Inject
    SampleMemberRepository repository;

    @Inject
    Passwords passwords;

    @Inject
    TokenMaker tokens;

    @Inject
    TenantContext tenant;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Override
    public String hash(String password) {
        return passwords.hash(password);
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public String token(PersonId person) {
        return tokens.make(person.value(), new AccessToken.Draft("Demo", true, null, Accounts.TOKEN_DAYS))
                .secret();
    }

    @Override
    public String unusable() {
        return passwords.hash(Passwords.random());
    }

    @Override
    public List<PersonId> add(String hash, List<Sample> people) {
        var acting = tenant.required();
        if (!acting.isAdministrator()) {
            throw new NotAllowedException();
        }
        var now = clock.instant();
        var newcomers = people.stream()
                .map(sample -> new SampleMemberRepository.Newcomer(
                        Keys.at(now),
                        DefaultSignIn.address(sample.email()),
                        sample.name(),
                        sample.roles().stream().map(Enum::name).sorted().toList()))
                .toList();
        repository.add(acting.organisation().value(), newcomers, hash, now);
        newcomers.forEach(newcomer -> audit.note(
                "member.added", newcomer.person().toString(), Map.of("roles", String.join(", ", newcomer.roles()))));
        return newcomers.stream()
                .map(newcomer -> new PersonId(newcomer.person()))
                .toList();
    }
}
