// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.host.SignInProviders;
import org.partnernetz.member.host.SignInProviders.Draft;
import org.partnernetz.member.host.SignInProviders.Link;
import org.partnernetz.store.sql.Sql;

/** Stores the provider of the acting organisation, and reads the acting person's links, by reviewed functions. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class OwnProviderRepository {
    private static final String SET =
            "select core.set_provider(:issuer, :client, nullif(:secret, ''), :name, :sign, :now) as done";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    Optional<SignInProviders.Provider> own() {
        return Sql.of(em.createNativeQuery("select * from core.own_provider()", Tuple.class))
                .first(row -> new SignInProviders.Provider(
                        row.text("issuer"),
                        row.text("client_id"),
                        row.text("name"),
                        row.text("factor_sign"),
                        row.instant("changed_at"),
                        row.count("links")));
    }

    /**
     * @param sealed secret; null for the former one
     * @return whether it was set: not without a secret where there is none for this issuer
     */
    boolean set(Draft draft, @Nullable String sealed, Instant now) {
        return Sql.of(em.createNativeQuery(SET, Tuple.class))
                .with("issuer", draft.issuer())
                .with("client", draft.clientId())
                .with("secret", sealed == null ? "" : sealed)
                .with("name", draft.name())
                .with("sign", draft.factorSign())
                .with("now", now)
                .one(row -> row.flag("done"));
    }

    /** @return whether there was one */
    boolean remove(Instant now) {
        return Sql.of(em.createNativeQuery("select core.remove_provider(:now) as done", Tuple.class))
                .with("now", now)
                .one(row -> row.flag("done"));
    }

    List<Link> links() {
        return Sql.of(em.createNativeQuery("select * from core.own_provider_links()", Tuple.class))
                .list(row -> new Link(
                        row.text("slug"),
                        row.text("organisation"),
                        row.text("name"),
                        row.instant("linked_at"),
                        row.instantOrNull("used_at")));
    }
}
