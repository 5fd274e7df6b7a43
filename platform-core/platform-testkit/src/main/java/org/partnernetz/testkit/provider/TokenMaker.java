// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.provider;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;

/** Signs ID tokens with a key of its own. */
public final class TokenMaker {
    private static final int BITS = 2048;
    private static final Duration GOOD = Duration.ofMinutes(5);

    private final Clock clock;
    private RSAKey key = fresh();

    TokenMaker(Clock clock) {
        this.clock = clock;
    }

    /** From now on with another key. */
    public void renew() {
        key = fresh();
    }

    private static RSAKey fresh() {
        try {
            return new RSAKeyGenerator(BITS).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its public key, as providers publish it. */
    public String keys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    /** A token of now, unless the claims say otherwise. */
    public String token(Map<String, Object> claims) {
        return signed(set(claims), key);
    }

    /** The same, signed by somebody else who says to have the same key. */
    public String forged(Map<String, Object> claims) {
        try {
            var foreign = new RSAKeyGenerator(BITS).keyID(key.getKeyID()).generate();
            return signed(set(claims), foreign);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same, signed by nobody. */
    public String unsigned(Map<String, Object> claims) {
        return new PlainJWT(set(claims)).serialize();
    }

    private JWTClaimsSet set(Map<String, Object> claims) {
        var now = clock.instant();
        var set = new JWTClaimsSet.Builder().issueTime(Date.from(now)).expirationTime(Date.from(now.plus(GOOD)));
        claims.forEach(set::claim);
        return set.build();
    }

    private static String signed(JWTClaimsSet claims, RSAKey with) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(with.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(with));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
