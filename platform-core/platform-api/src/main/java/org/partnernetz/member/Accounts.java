// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import java.util.List;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;

/** What a signed-in person settles for themselves, whatever the organisation. */
@ProviderType
public interface Accounts {

    /** @throws NotFoundException if nobody is signed in */
    Account mine();

    /** @param language {@code de} or {@code en} */
    void chooseLanguage(String language);

    void chooseTheme(String theme);

    /** @throws InvalidException if the present password is wrong or the new one too short or too long */
    void changePassword(String present, String replacement);

    /** Live tokens, newest first. */
    List<AccessToken> tokens();

    /** Makes a token that lives for {@value #TOKEN_DAYS} days; only its hash is stored. */
    AccessToken.Issued issueToken(String name);

    /** @throws NotFoundException unless it is a live token of the signed-in person */
    void revokeToken(UUID id);

    int TOKEN_DAYS = 365;
}
