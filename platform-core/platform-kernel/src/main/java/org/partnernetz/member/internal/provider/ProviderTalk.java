// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal.provider;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;

import com.nimbusds.jose.jwk.JWKSet;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.jspecify.annotations.Nullable;
import org.partnernetz.member.internal.provider.ProviderFaultException.Kind;

/**
 * Speaks with providers. What they say about themselves is kept for a while, and so is, for a shorter one, that they do
 * not answer: whoever presses a button again and again has nobody asked as often.
 */
@ApplicationScoped
public class ProviderTalk {
    private static final String WELL_KNOWN = "/.well-known/openid-configuration";
    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final Duration AWAY = Duration.ofSeconds(20);
    private static final Duration KEYS_KEPT = Duration.ofMinutes(1);
    private static final int KEPT_MAX = 500;
    private static final int WAIT_SECONDS = 3;
    private static final int OK = 200;
    private static final int REFUSED = 401;

    @Inject
    ProviderWeb web;

    @Inject
    IdTokens tokens;

    @Inject
    Clock clock;

    private final Map<String, Kept> known = new ConcurrentHashMap<>();
    private final Map<String, ReentrantLock> reading = new ConcurrentHashMap<>();

    /** How the platform is known at a provider. */
    public record Client(String issuer, String id, String secret, String returnAddress) {}

    private record Kept(
            Description description, JWKSet keys, @Nullable ProviderFaultException fault, Instant at) {

        boolean isGood(Instant now) {
            return at.plus(fault == null ? KEPT : AWAY).isAfter(now);
        }
    }

    /** What the provider says of itself, perhaps some minutes ago. */
    public Description describe(String issuer) throws ProviderFaultException {
        return known(issuer).description();
    }

    /** Asks the provider now, and whether it takes the secret. */
    public void tryOut(Client client) throws ProviderFaultException {
        known.remove(client.issuer());
        var answer = give(client, known(client.issuer()).description(), "a code that nobody has", "x".repeat(43));
        if (answer.status() == REFUSED || error(answer).equals("invalid_client")) {
            throw new ProviderFaultException(Kind.SECRET, "it does not know the platform");
        }
    }

    /**
     * Gives a code for what the provider says about somebody.
     *
     * @param verifier of the code (PKCE)
     * @param nonce that only the answer for this browser has
     */
    public IdTokens.Claims exchange(Client client, String code, String verifier, String nonce)
            throws ProviderFaultException {
        var answer = give(client, describe(client.issuer()), code, verifier);
        if (answer.status() != OK) {
            var kind = error(answer).equals("invalid_client") ? Kind.SECRET : Kind.TOKEN;
            throw new ProviderFaultException(kind, "no token: " + answer.status() + ' ' + error(answer));
        }
        if (!(Description.object(answer.body()).get("id_token") instanceof JsonString token)) {
            throw new ProviderFaultException(Kind.ANSWER, "no token");
        }
        var expected = new IdTokens.Expected(client.issuer(), client.id(), nonce);
        var keys = known(client.issuer());
        if (!tokens.knowsKey(token.getString(), keys.keys())
                && keys.at().plus(KEYS_KEPT).isBefore(clock.instant())) {
            known.remove(client.issuer());
            keys = known(client.issuer());
        }
        return tokens.check(token.getString(), expected, keys.keys());
    }

    private ProviderWeb.Answer give(Client client, Description description, String code, String verifier)
            throws ProviderFaultException {
        var form = form(Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        client.returnAddress(),
                        "code_verifier",
                        verifier))
                + (description.secretInForm()
                        ? '&' + form(Map.of("client_id", client.id(), "client_secret", client.secret()))
                        : "");
        try {
            return web.post(description.token(), form, description.secretInForm() ? "" : basic(client));
        } catch (FaultToleranceException e) {
            throw ProviderWeb.away(e);
        }
    }

    private Kept known(String issuer) throws ProviderFaultException {
        if (known.size() >= KEPT_MAX) {
            known.clear();
            reading.clear();
        }
        var kept = known.get(issuer);
        if (kept == null || !kept.isGood(clock.instant())) {
            kept = inTurn(issuer, kept);
        }
        if (kept.fault() != null) {
            throw kept.fault();
        }
        return kept;
    }

    /** One asks a provider at a time: a slow one takes no places from those of other organisations. */
    private Kept inTurn(String issuer, @Nullable Kept former) throws ProviderFaultException {
        var turn = reading.computeIfAbsent(issuer, first -> new ReentrantLock());
        if (!comes(turn)) {
            if (former != null && former.fault() == null) {
                return former;
            }
            throw new ProviderFaultException(Kind.AWAY, "others wait for it");
        }
        try {
            var meanwhile = known.get(issuer);
            var kept = meanwhile != null && meanwhile.isGood(clock.instant()) ? meanwhile : read(issuer);
            known.put(issuer, kept);
            return kept;
        } finally {
            turn.unlock();
        }
    }

    private static boolean comes(ReentrantLock turn) {
        try {
            return turn.tryLock(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Kept read(String issuer) throws ProviderFaultException {
        var nothing = new Description("", "", "", false);
        try {
            var base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
            var description = Description.of(body(base + WELL_KNOWN), issuer);
            web.checkSent(description.authorization());
            return new Kept(description, keys(description), null, clock.instant());
        } catch (ProviderFaultException e) {
            return new Kept(nothing, new JWKSet(), e, clock.instant());
        } catch (BulkheadException e) {
            throw ProviderWeb.away(e); // that others are slow says nothing of this one
        } catch (FaultToleranceException e) {
            return new Kept(nothing, new JWKSet(), ProviderWeb.away(e), clock.instant());
        }
    }

    private JWKSet keys(Description description) throws ProviderFaultException {
        try {
            var keys = JWKSet.parse(body(description.keys())).toPublicJWKSet();
            if (keys.isEmpty()) {
                throw new ProviderFaultException(Kind.KEYS, "it tells no keys");
            }
            return keys;
        } catch (ParseException e) {
            throw new ProviderFaultException(Kind.KEYS, e);
        }
    }

    private String body(String address) throws ProviderFaultException {
        var answer = web.get(address);
        if (answer.status() != OK) {
            throw new ProviderFaultException(Kind.AWAY, "it answers " + answer.status());
        }
        return answer.body();
    }

    private static String error(ProviderWeb.Answer answer) {
        try {
            return Description.object(answer.body()).getString("error", "");
        } catch (ProviderFaultException notAnObject) {
            return "";
        }
    }

    private static String basic(Client client) {
        var both = encoded(client.id()) + ':' + encoded(client.secret());
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    /** Fields as a form sends them, and addresses, too. */
    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + '=' + encoded(field.getValue()))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
