// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.member.AccessToken;
import org.partnernetz.member.Account;
import org.partnernetz.member.AccountEvent;
import org.partnernetz.member.Accounts;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;

/** Carries out what people decide about their own accounts. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultAccounts implements Accounts {
    private static final Set<String> LANGUAGES = Set.of("de", "en");
    private static final int EVENTS = 20;
    private static final Set<String> THEMES = Set.of("system", "light", "dark", "contrast", "contrast-dark");

    @Inject
    AccountRepository repository;

    @Inject
    Passwords passwords;

    @Inject
    PasswordRules rules;

    @Inject
    Proof proof;

    @Inject
    CredentialRepository credentials;

    @Inject
    AccountEventRepository trail;

    @Inject
    TokenMaker tokens;

    @Inject
    AccountLetters letters;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public Account mine() {
        return repository.own().orElseThrow(NotFoundException::new);
    }

    @Override
    public void chooseLanguage(String language) {
        new InvalidException.Check()
                .that(LANGUAGES.contains(language), "language", "wrong")
                .orThrow();
        repository.choose(person(), language, null);
    }

    @Override
    public void chooseTheme(String theme) {
        new InvalidException.Check()
                .that(THEMES.contains(theme), "theme", "wrong")
                .orThrow();
        repository.choose(person(), null, theme);
    }

    @Override
    public int changePassword(String present, String replacement, boolean revokeTokens) {
        var account = stored();
        var check = proof.check(account, present, "present")
                .that(!Passwords.normal(present).equals(Passwords.normal(replacement)), "replacement", "password-same");
        rules.check(check, replacement, "replacement", ownWords()).orThrow();
        var change = new CredentialRepository.Replacement(
                account.person(), account.hash(), passwords.hash(replacement), revokeTokens);
        return credentials
                .change(change, clock.instant())
                .orElseThrow(() -> new ConflictException("changed-meanwhile"));
    }

    @Override
    public void prove(String password) {
        proof.check(stored(), password, "password").orThrow();
    }

    @Override
    public int endOtherSessions() {
        return credentials.endSessions(person(), clock.instant()).orElseThrow(NotFoundException::new);
    }

    private CredentialRepository.Stored stored() {
        return credentials.withEmail(mine().email()).orElseThrow(NotFoundException::new);
    }

    private List<String> ownWords() {
        var account = mine();
        var organisations = tenant.seats().stream().flatMap(seat -> Stream.of(seat.slug(), seat.organisationName()));
        return Stream.concat(Stream.of(account.email(), account.name()), organisations)
                .toList();
    }

    @Override
    public List<AccessToken> tokens() {
        return repository.tokens(person(), clock.instant());
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public AccessToken.Issued issueToken(AccessToken.Draft draft) {
        var clean = Clean.line(draft.name());
        var organisation = draft.organisation();
        new InvalidException.Check()
                .text(clean, "name", AccessToken.NAME_MAX)
                .within(draft.days(), "days", 1, TOKEN_DAYS)
                .that(organisation == null || isOwn(organisation), "organisation", "wrong")
                .orThrow();
        var issued = tokens.make(person(), new AccessToken.Draft(clean, draft.writes(), organisation, draft.days()));
        letters.tell(person(), AccountNews.TOKEN_MADE);
        return issued;
    }

    private boolean isOwn(String organisation) {
        return tenant.seats().stream().anyMatch(seat -> seat.slug().equals(organisation));
    }

    @Override
    public void revokeToken(UUID id) {
        if (!credentials.revoke(person(), id, clock.instant())) {
            throw new NotFoundException();
        }
    }

    @Override
    public List<AccountEvent> events() {
        return trail.newest(person(), EVENTS);
    }

    private UUID person() {
        return tenant.person().orElseThrow(NotFoundException::new).value();
    }
}
