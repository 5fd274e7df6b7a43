// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.audit.Audit;
import org.partnernetz.member.host.SignInProviders;
import org.partnernetz.member.internal.provider.ProviderFaultException;
import org.partnernetz.member.internal.provider.ProviderTalk;
import org.partnernetz.member.internal.provider.ProviderTalk.Client;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;

/** Keeps the providers of organisations, and who has linked them. No transaction is open while one is asked. */
@ApplicationScoped
public class DefaultSignInProviders implements SignInProviders {
    private static final String SECRET = "clientSecret";

    @Inject
    OwnProviderRepository own;

    @Inject
    ProviderRepository providers;

    @Inject
    ProviderClients clients;

    @Inject
    ProviderProofs proofs;

    @Inject
    ProviderTalk talk;

    @Inject
    AccountLetters letters;

    @Inject
    TenantContext tenant;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Override
    public Optional<Provider> own() {
        administrator();
        return own.own();
    }

    @Override
    public String returnAddress() {
        return clients.returnAddress(tenant.required().slug());
    }

    @Override
    @Transactional(rollbackOn = Exception.class)
    public void set(Draft typed) {
        var acting = administrator();
        var draft = checked(typed);
        var secret = secret(draft);
        var sealed = secret == null ? null : clients.seal(secret, acting.organisation());
        if (!own.set(draft, sealed, clock.instant())) {
            throw InvalidException.of(SECRET, "required");
        }
        audit.note("provider.set", acting.slug(), Map.of("issuer", draft.issuer(), "client", draft.clientId()));
    }

    @Override
    public Optional<String> tryOut(Draft typed) {
        var acting = administrator();
        var draft = checked(typed);
        try {
            talk.tryOut(client(draft, acting));
            return Optional.empty();
        } catch (ProviderFaultException e) {
            return Optional.of("provider-" + e.kind().name().toLowerCase(Locale.ROOT));
        }
    }

    private Client client(Draft draft, Acting acting) {
        var secret = secret(draft);
        var address = clients.returnAddress(acting.slug());
        if (secret != null) {
            return new Client(draft.issuer(), draft.clientId(), secret, address);
        }
        var kept = providers
                .of(acting.slug())
                .filter(stored -> stored.issuer().equals(draft.issuer()))
                .map(clients::of)
                .orElseThrow(() -> InvalidException.of(SECRET, "required"));
        return new Client(draft.issuer(), draft.clientId(), kept.secret(), address);
    }

    private static @Nullable String secret(Draft draft) {
        var secret = draft.clientSecret();
        return secret == null || secret.isBlank() ? null : secret.strip();
    }

    private static Draft checked(Draft typed) {
        var secret = secret(typed);
        var draft = new Draft(
                Clean.line(typed.issuer()),
                Clean.line(typed.clientId()),
                secret,
                Clean.line(typed.name()),
                Clean.line(typed.factorSign()));
        new InvalidException.Check()
                .text(draft.issuer(), "issuer", ISSUER_MAX)
                .that(draft.issuer().matches("https?://[^\\s?#@]+|"), "issuer", "issuer")
                .text(draft.clientId(), "clientId", CLIENT_MAX)
                .fits(secret == null ? "" : secret, SECRET, SECRET_MAX)
                .text(draft.name(), "name", NAME_MAX)
                .fits(draft.factorSign(), "factorSign", SIGN_MAX)
                .orThrow();
        return draft;
    }

    @Override
    @Transactional(rollbackOn = Exception.class)
    public void remove() {
        var acting = administrator();
        if (!own.remove(clock.instant())) {
            throw new NotFoundException();
        }
        audit.note("provider.removed", acting.slug(), Map.of());
    }

    @Override
    public List<Door> doors() {
        return providers.all().stream()
                .map(one -> new Door(one.slug(), one.organisationName(), one.name()))
                .toList();
    }

    @Override
    public List<Link> links() {
        return own.links();
    }

    @Override
    public void unlink(String organisation) {
        if (!providers.unlink(person(), organisation, clock.instant())) {
            throw new NotFoundException();
        }
        letters.tell(person(), AccountNews.PROVIDER_UNLINKED);
    }

    @Override
    public Optional<Door> linkable(String proof) {
        return meant(proof)
                .flatMap(meant -> doors().stream()
                        .filter(door -> door.slug().equals(meant.slug()))
                        .findFirst());
    }

    @Override
    public void link(String proof) {
        var meant = meant(proof).orElseThrow(NotFoundException::new);
        switch (providers.link(person(), meant.organisation(), meant.subject(), clock.instant())) {
            case LINKED -> letters.tell(person(), AccountNews.PROVIDER_LINKED);
            case GONE -> throw new NotFoundException();
            case TAKEN -> throw new ConflictException("provider-taken");
        }
    }

    private Optional<ProviderProofs.Meant> meant(String proof) {
        return proofs.meant(proof).filter(meant -> meant.person().equals(person()));
    }

    private Acting administrator() {
        var acting = tenant.required();
        if (!acting.isAdministrator()) {
            throw new NotAllowedException();
        }
        return acting;
    }

    private UUID person() {
        return tenant.person().orElseThrow(NotFoundException::new).value();
    }
}
