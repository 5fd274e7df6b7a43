// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import java.util.List;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.problem.TooManyAttemptsException;

/** What signed-in people decide for themselves, independently of any organisation. */
@ProviderType
public interface Accounts {

    /** @throws NotFoundException if nobody is signed in */
    Account mine();

    /** @param language {@code de} or {@code en} */
    void chooseLanguage(String language);

    void chooseTheme(String theme);

    /**
     * Changes the password and ends all other sessions.
     *
     * @param present the current password
     * @param revokeTokens whether all access tokens end as well
     * @return the epoch under which the calling session continues
     * @throws InvalidException if the current password is wrong, or the new one is too short, too long or easy to guess
     * @throws TooManyAttemptsException after several wrong passwords
     */
    int changePassword(String present, String replacement, boolean revokeTokens);

    /** Changes the password for callers that have no session. Access tokens are kept. */
    default void changePassword(String present, String replacement) {
        changePassword(present, replacement, false);
    }

    /**
     * Checks the signed-in person's password once more, before an action that a stranger at their desk must not be able
     * to take.
     *
     * @throws InvalidException naming {@code password} if the password is wrong
     * @throws TooManyAttemptsException after several wrong passwords
     */
    void prove(String password);

    /** Ends all other sessions of the person. The calling session continues under the returned epoch. */
    int endOtherSessions();

    /** Tokens that are still valid, newest first. */
    List<AccessToken> tokens();

    /**
     * Makes a token; only its hash is stored. The person is told by mail.
     *
     * @throws InvalidException naming {@code name}, {@code organisation} or {@code days}
     * @throws ConflictException {@code too-many-tokens} if the person has {@value #TOKENS_MAX} that are valid
     */
    AccessToken.Issued issueToken(AccessToken.Draft draft);

    /** Makes a token that may do everything and lives for {@value #TOKEN_DAYS} days. */
    default AccessToken.Issued issueToken(String name) {
        return issueToken(new AccessToken.Draft(name, true, null, TOKEN_DAYS));
    }

    /** @throws NotFoundException unless it is a valid token of the signed-in person */
    void revokeToken(UUID id);

    /**
     * Recent events of the account, newest first: sign-ins, failed sign-ins, and changes of the password, the second
     * factor, the address, of tokens and of roles.
     */
    List<AccountEvent> events();

    int TOKEN_DAYS = 365;

    int TOKENS_MAX = 50;
}
