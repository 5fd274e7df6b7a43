// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import java.util.List;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.problem.TooManyAttemptsException;

/** What a signed-in person settles for themselves, whatever the organisation. */
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
     * @param present the password until now
     * @param revokeTokens whether all access tokens end as well
     * @return the number under which the session that asked goes on
     * @throws InvalidException if the present password is wrong or the new one too short, too long or easy to guess
     * @throws TooManyAttemptsException after several wrong ones
     */
    int changePassword(String present, String replacement, boolean revokeTokens);

    /** The same for callers that keep no session; tokens stay. */
    default void changePassword(String present, String replacement) {
        changePassword(present, replacement, false);
    }

    /**
     * Has the signed-in person prove once more who they are, before something that a stranger at their desk must not
     * do.
     *
     * @throws InvalidException naming {@code password} if it is wrong
     * @throws TooManyAttemptsException after several wrong ones
     */
    void prove(String password);

    /** Ends all sessions of the person; the one that asked goes on under the number that comes back. */
    int endOtherSessions();

    /** Live tokens, newest first. */
    List<AccessToken> tokens();

    /** Makes a token that lives for {@value #TOKEN_DAYS} days; only its hash is stored. */
    AccessToken.Issued issueToken(String name);

    /** @throws NotFoundException unless it is a live token of the signed-in person */
    void revokeToken(UUID id);

    /**
     * What happened to the account lately, the newest first: sign-ins, failures, changes of password, tokens and roles.
     */
    List<AccountEvent> events();

    int TOKEN_DAYS = 365;
}
