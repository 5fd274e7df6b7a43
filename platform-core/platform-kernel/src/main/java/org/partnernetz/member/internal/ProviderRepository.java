// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.store.sql.Sql;

/**
 * Stores who is linked with the providers of organisations. It works as the sign-in role of the database and only calls
 * functions; each call is a transaction of its own, which also records the event of the account.
 */
@ApplicationScoped
@Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
public class ProviderRepository {
    private static final String PERSON = "select * from auth.provider_person(:organisation, :subject, :address)";
    private static final String LET_IN =
            "select auth.let_in_by_provider(:person, :organisation, :subject, :caller, :now) as done";
    private static final String REFUSED =
            "select cast(auth.provider_refused(:organisation, :reason, :now) as text) as done";
    private static final String LINK = "select auth.link_provider(:person, :organisation, :subject, :now) as outcome";

    /** The provider of an organisation that may let people in. */
    record Stored(
            long organisation,
            String slug,
            String organisationName,
            String issuer,
            String client,
            String secret,
            String name,
            String factorSign) {}

    /** Whom a provider means. */
    record Meant(UUID person, int epoch, boolean linked) {}

    /** What came of linking. */
    enum Outcome {
        LINKED,
        /** No member whom the provider may let in. */
        GONE,
        /** Somebody else has linked it. */
        TAKEN
    }

    @PersistenceContext(unitName = CredentialRepository.UNIT)
    EntityManager em;

    List<Stored> all() {
        return Sql.of(em.createNativeQuery("select * from auth.providers()", Tuple.class))
                .list(row -> new Stored(
                        row.number("organisation_id"),
                        row.text("slug"),
                        row.text("organisation"),
                        row.text("issuer"),
                        row.text("client_id"),
                        row.text("client_secret"),
                        row.text("name"),
                        row.text("factor_sign")));
    }

    Optional<Stored> of(String organisation) {
        return all().stream().filter(one -> one.slug().equals(organisation)).findFirst();
    }

    /** @param address of whoever is not linked yet, as the provider has verified it; null if it has not */
    Optional<Meant> meant(long organisation, String subject, @Nullable String address) {
        return Sql.of(em.createNativeQuery(PERSON, Tuple.class))
                .with("organisation", organisation)
                .with("subject", subject)
                .with("address", address == null ? "" : address)
                .first(row -> new Meant(row.uuid("person_id"), row.count("epoch"), row.flag("linked")));
    }

    /** @return whether it was not used before */
    boolean use(String state) {
        return Sql.of(em.createNativeQuery("select auth.use_provider_state(:state) as done", Tuple.class))
                .with("state", state)
                .one(row -> row.flag("done"));
    }

    /** @return whether the person may still come in */
    boolean letIn(UUID person, long organisation, String subject, String caller, Instant now) {
        return Sql.of(em.createNativeQuery(LET_IN, Tuple.class))
                .with("person", person)
                .with("organisation", organisation)
                .with("subject", subject)
                .with("caller", caller)
                .with("now", now)
                .one(row -> row.flag("done"));
    }

    void refused(long organisation, String reason, Instant now) {
        Sql.of(em.createNativeQuery(REFUSED, Tuple.class))
                .with("organisation", organisation)
                .with("reason", reason)
                .with("now", now)
                .one(row -> true);
    }

    Outcome link(UUID person, long organisation, String subject, Instant now) {
        return Sql.of(em.createNativeQuery(LINK, Tuple.class))
                .with("person", person)
                .with("organisation", organisation)
                .with("subject", subject)
                .with("now", now)
                .one(row -> switch (row.text("outcome")) {
                    case "linked" -> Outcome.LINKED;
                    case "taken" -> Outcome.TAKEN;
                    default -> Outcome.GONE;
                });
    }

    /** @return whether there was a link */
    boolean unlink(UUID person, String organisation, Instant now) {
        return Sql.of(em.createNativeQuery(
                        "select auth.unlink_provider(:person, :organisation, :now) as done", Tuple.class))
                .with("person", person)
                .with("organisation", organisation)
                .with("now", now)
                .one(row -> row.flag("done"));
    }
}
