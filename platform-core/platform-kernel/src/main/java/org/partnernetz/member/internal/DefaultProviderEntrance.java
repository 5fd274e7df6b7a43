// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnernetz.kernel.Digests;
import org.partnernetz.member.SignIn.Entered;
import org.partnernetz.member.host.Admissions;
import org.partnernetz.member.host.ProviderEntrance;
import org.partnernetz.member.internal.ProviderProofs.Asked;
import org.partnernetz.member.internal.ProviderProofs.Meant;
import org.partnernetz.member.internal.ProviderRepository.Outcome;
import org.partnernetz.member.internal.ProviderRepository.Stored;
import org.partnernetz.member.internal.provider.IdTokens.Claims;
import org.partnernetz.member.internal.provider.ProviderFaultException;
import org.partnernetz.member.internal.provider.ProviderFaultException.Kind;
import org.partnernetz.member.internal.provider.ProviderTalk;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.problem.Problem;
import org.partnernetz.tenant.PersonId;

/** Lets people in by the provider of their organisation: whom it knows, and who belongs to this organisation. */
@ApplicationScoped
public class DefaultProviderEntrance implements ProviderEntrance {
    /** Of which anybody can make as many lines as they like; the log takes one a minute and kind. */
    private static final Logger LOG = Logger.getLogger("org.partnernetz.strangers.providers");

    private static final int NEXT_MAX = 500;

    @Inject
    ProviderRepository providers;

    @Inject
    ProviderClients clients;

    @Inject
    ProviderProofs proofs;

    @Inject
    ProviderTalk talk;

    @Inject
    AttemptRepository attempts;

    @Inject
    FactorCheck factor;

    @Inject
    Admissions admissions;

    @Inject
    Clock clock;

    @Override
    public Begun begin(String organisation, String next, @Nullable String code, String language)
            throws RefusedException {
        var stored = providers.of(organisation).orElseThrow(NotFoundException::new);
        var asked = new Asked(
                organisation,
                Passwords.random(),
                Passwords.random(),
                Passwords.random(),
                within(organisation, next),
                code == null ? "" : code,
                language);
        try {
            var to = talk.describe(stored.issuer()).authorization();
            return new Begun(
                    to + (to.contains("?") ? '&' : '?') + ProviderTalk.form(question(stored, asked)),
                    proofs.seal(asked));
        } catch (ProviderFaultException e) {
            throw refused(stored, e);
        }
    }

    private Map<String, String> question(Stored stored, Asked asked) {
        var challenge = Digests.sha256(asked.verifier().getBytes(StandardCharsets.US_ASCII));
        var question = new HashMap<>(Map.of(
                "response_type", "code",
                "scope", "openid email profile",
                "client_id", stored.client(),
                "redirect_uri", clients.returnAddress(stored.slug()),
                "state", asked.state(),
                "nonce", asked.nonce(),
                "code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(challenge),
                "code_challenge_method", "S256"));
        if (!stored.factorSign().isEmpty()) {
            question.put("acr_values", stored.factorSign());
        }
        return question;
    }

    /** What lies elsewhere is not for whoever comes by this provider. */
    private static String within(String organisation, String next) {
        var home = "/o/" + organisation;
        return next.length() <= NEXT_MAX && next.startsWith(home + '/') ? next : home;
    }

    @Override
    public Arrival arrive(String organisation, Map<String, String> answer, String cookie, String caller)
            throws RefusedException {
        var now = clock.instant();
        var guesses = Guesses.withProvider(caller);
        var attempt = attempts.begin(guesses, now);
        var stored = providers.of(organisation).orElseThrow(NotFoundException::new);
        var asked = asked(stored, answer, cookie);
        var arrival = arrive(stored, asked, claims(stored, asked, answer), caller);
        attempts.forgive(attempt, guesses, now);
        return arrival;
    }

    /** An answer counts once, and only in the browser that asked. */
    private Asked asked(Stored stored, Map<String, String> answer, String cookie) throws RefusedException {
        var asked = proofs.asked(cookie)
                .filter(one -> one.organisation().equals(stored.slug()))
                .filter(one -> isSame(one.state(), answer.getOrDefault("state", "")));
        if (asked.isEmpty() || !providers.use(Digests.hex("state " + asked.get().state()))) {
            throw refused(stored, "state");
        }
        return asked.get();
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private Claims claims(Stored stored, Asked asked, Map<String, String> answer) throws RefusedException {
        var code = answer.get("code");
        if (!answer.getOrDefault("iss", stored.issuer()).equals(stored.issuer())) {
            throw refused(stored, "token");
        }
        if (code == null || answer.containsKey("error")) {
            throw refused(stored, "denied");
        }
        try {
            return talk.exchange(clients.of(stored), code, asked.verifier(), asked.nonce());
        } catch (ProviderFaultException e) {
            throw refused(stored, e);
        }
    }

    private Arrival arrive(Stored stored, Asked asked, Claims claims, String caller) throws RefusedException {
        var subject = ProviderClients.subject(stored.issuer(), claims.subject());
        var email = claims.email() == null ? null : DefaultSignIn.address(claims.email());
        if (!asked.code().isEmpty()) {
            join(stored, asked, subject, email);
        }
        var meant = providers
                .meant(stored.organisation(), subject, email)
                .orElseThrow(() -> refused(stored, email == null ? "unverified" : "unknown"));
        if (!meant.linked()) {
            var proof = new Meant(stored.organisation(), stored.slug(), subject, meant.person());
            return new Arrival(null, false, proofs.seal(proof), asked.next());
        }
        if (!providers.letIn(meant.person(), stored.organisation(), subject, caller, clock.instant())) {
            throw refused(stored, "unknown");
        }
        var checked = !stored.factorSign().isEmpty() && claims.signs().contains(stored.factorSign());
        var codeNeeded = !checked && factor.isOn(meant.person());
        // A device that nobody else can name: coming by a provider makes no browser known.
        var entered = new Entered(new PersonId(meant.person()), meant.epoch(), Passwords.random(), codeNeeded);
        return new Arrival(entered, checked, "", asked.next());
    }

    /**
     * Makes the account of somebody who was invited, without a password that anybody knows. Only with the code that was
     * sent to the very address which the provider says is theirs: so its word alone gives nobody an address.
     */
    private void join(Stored stored, Asked asked, String subject, @Nullable String email) throws RefusedException {
        var offer = admissions
                .look(asked.code())
                .filter(one -> one.slug().equals(stored.slug()) && !one.known())
                .filter(one -> email != null && email.equals(one.email()));
        if (offer.isEmpty()
                || providers.meant(stored.organisation(), subject, null).isPresent()) {
            throw refused(stored, "invitation");
        }
        try {
            var account = new Admissions.NewAccount(offer.get().name(), "", asked.language(), Passwords.random());
            var person = admissions.register(asked.code(), account);
            if (providers.link(person.value(), stored.organisation(), subject, clock.instant()) != Outcome.LINKED) {
                throw refused(stored, "invitation");
            }
        } catch (Problem e) {
            LOG.infof("An invitation was not accepted by a provider: %s", e.getMessage());
            throw refused(stored, "invitation");
        }
    }

    private RefusedException refused(Stored stored, ProviderFaultException e) {
        LOG.infof("The provider of %s lets nobody in: %s", stored.slug(), e.getMessage());
        return refused(stored, e.kind() == Kind.TOKEN ? "token" : "away");
    }

    private RefusedException refused(Stored stored, String reason) {
        providers.refused(stored.organisation(), reason, clock.instant());
        return new RefusedException(reason);
    }
}
