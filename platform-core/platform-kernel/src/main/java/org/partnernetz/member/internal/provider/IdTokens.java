// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal.provider;

import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import org.jspecify.annotations.Nullable;
import org.partnernetz.member.internal.provider.ProviderFaultException.Kind;

/** Checks what a provider says about somebody: an ID token as OpenID Connect has it. */
@ApplicationScoped
public class IdTokens {
    /** With a pair of keys: nobody but the provider can sign. */
    private static final Set<JWSAlgorithm> KINDS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private static final int SUBJECT_MAX = 255;

    @Inject
    Clock clock;

    /** What the token has to say besides. */
    public record Expected(String issuer, String client, String nonce) {}

    /**
     * What is said about somebody.
     *
     * @param subject how the provider knows them, for ever
     * @param email null unless the provider says that it is verified
     * @param signs how they proved to be that person ({@code acr} and {@code amr})
     */
    public record Claims(String subject, @Nullable String email, String name, Set<String> signs) {}

    /** Whether one of the keys may have signed it. */
    boolean knowsKey(String token, JWKSet keys) throws ProviderFaultException {
        var id = signed(token).getHeader().getKeyID();
        return id == null || keys.getKeyByKeyId(id) != null;
    }

    Claims check(String token, Expected expected, JWKSet keys) throws ProviderFaultException {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(KINDS, new ImmutableJWKSet<>(keys)));
        processor.setJWTClaimsSetVerifier(new OnTime(expected));
        try {
            return claims(processor.process(signed(token), null), expected);
        } catch (BadJOSEException | JOSEException | ParseException e) {
            throw new ProviderFaultException(Kind.TOKEN, e);
        }
    }

    /** What is not signed is none. */
    private static SignedJWT signed(String token) throws ProviderFaultException {
        try {
            return SignedJWT.parse(token);
        } catch (ParseException e) {
            throw new ProviderFaultException(Kind.TOKEN, e);
        }
    }

    private static Claims claims(JWTClaimsSet said, Expected expected) throws ParseException, BadJOSEException {
        if (said.getAudience().size() > 1 && !expected.client().equals(said.getStringClaim("azp"))) {
            throw new BadJOSEException("for several, and not for the platform");
        }
        if (said.getSubject().isEmpty() || said.getSubject().length() > SUBJECT_MAX) {
            throw new BadJOSEException("a subject that is none");
        }
        var name = said.getStringClaim("name");
        return new Claims(said.getSubject(), verified(said), name == null ? "" : name, signs(said));
    }

    private static @Nullable String verified(JWTClaimsSet said) throws ParseException {
        return Boolean.TRUE.equals(said.getClaim("email_verified")) ? said.getStringClaim("email") : null;
    }

    private static Set<String> signs(JWTClaimsSet said) throws ParseException {
        var signs = new HashSet<String>();
        if (said.getClaim("amr") instanceof List<?>) {
            signs.addAll(said.getStringListClaim("amr"));
        }
        if (said.getClaim("acr") instanceof String acr) {
            signs.add(acr);
        }
        return Set.copyOf(signs);
    }

    /** At the platform's time, to within a minute. */
    private final class OnTime extends DefaultJWTClaimsVerifier<SecurityContext> {

        OnTime(Expected expected) {
            super(
                    expected.client(),
                    new JWTClaimsSet.Builder()
                            .issuer(expected.issuer())
                            .claim("nonce", expected.nonce())
                            .build(),
                    Set.of("sub", "exp", "iat", "aud"));
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }
    }
}
