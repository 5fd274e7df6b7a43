// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.kernel.Digests;
import org.partnernetz.member.AccessToken;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.store.Keys;

/** Makes tokens of which somebody has looked at the draft. Only their hash is stored. */
@ApplicationScoped
public class TokenMaker {

    @Inject
    CredentialRepository credentials;

    @Inject
    Clock clock;

    AccessToken.Issued make(UUID person, AccessToken.Draft draft) {
        var now = clock.instant();
        var until = now.plus(Duration.ofDays(draft.days()));
        var token = new AccessToken(Keys.at(now), draft.name(), now, until, null, draft.writes(), draft.organisation());
        var secret = DefaultSignIn.TOKEN_PREFIX + Passwords.random();
        if (!credentials.addToken(person, token, Digests.hex(secret))) {
            throw new ConflictException("too-many-tokens");
        }
        return new AccessToken.Issued(token, secret);
    }
}
