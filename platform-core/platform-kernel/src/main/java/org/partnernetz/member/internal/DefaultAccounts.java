// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.kernel.Digests;
import org.partnernetz.kernel.TimeOrderedId;
import org.partnernetz.member.AccessToken;
import org.partnernetz.member.Account;
import org.partnernetz.member.Accounts;
import org.partnernetz.member.NewMember;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.CleanText;

/** What a person settles for themselves. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultAccounts implements Accounts {
    private static final Set<String> LANGUAGES = Set.of("de", "en");
    private static final Set<String> THEMES = Set.of("system", "light", "dark", "contrast", "contrast-dark");

    @Inject
    AccountRepository repository;

    @Inject
    Passwords passwords;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public Account mine() {
        return repository.of(person()).orElseThrow(NotFoundException::new);
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
    public void changePassword(String present, String replacement) {
        var account = repository.withEmail(mine().email()).orElseThrow(NotFoundException::new);
        var check = new InvalidException.Check()
                .that(passwords.matches(present, account.hash()), "present", "wrong-password");
        checkPassword(check, replacement, "replacement").orThrow();
        if (!repository.changePassword(account.person(), account.hash(), passwords.hash(replacement))) {
            throw new ConflictException("changed-meanwhile");
        }
    }

    static InvalidException.Check checkPassword(InvalidException.Check check, String password, String field) {
        return check.atLeast(password, field, NewMember.PASSWORD_MIN).fits(password, field, NewMember.PASSWORD_MAX);
    }

    @Override
    public List<AccessToken> tokens() {
        return repository.tokens(person(), clock.instant());
    }

    @Override
    public AccessToken.Issued issueToken(String name) {
        var clean = CleanText.line(name);
        new InvalidException.Check().text(clean, "name", AccessToken.NAME_MAX).orThrow();
        var now = clock.instant();
        var token = new AccessToken(TimeOrderedId.at(now), clean, now, now.plus(Duration.ofDays(TOKEN_DAYS)), null);
        var secret = DefaultSignIn.TOKEN_PREFIX + Passwords.random();
        repository.addToken(person(), token, Digests.hex(secret));
        return new AccessToken.Issued(token, secret);
    }

    @Override
    public void revokeToken(UUID id) {
        if (!repository.revoke(person(), id, clock.instant())) {
            throw new NotFoundException();
        }
    }

    private UUID person() {
        return tenant.person().orElseThrow(NotFoundException::new).value();
    }
}
