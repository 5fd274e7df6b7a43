// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner.internal;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.store.sql.Sql;

/** Stores host names: a row for each organisation that has asked for one. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class HostNameRepository {
    private static final String OF = """
            select host, active_at is not null as active from core.host_name where organisation_id = :organisation""";
    private static final String ADD = """
            insert into core.host_name (organisation_id, host, code, asked_at)
            values (:organisation, :host, :code, :now) on conflict do nothing""";
    private static final String PROVE = """
            update core.host_name set active_at = :now
            where organisation_id = :organisation and code = :code and active_at is null""";
    private static final String REMOVE = "delete from core.host_name where organisation_id = :organisation";
    private static final String CODE = "select code from core.host_name where host = :host and active_at is null";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** What is stored. */
    record Kept(String host, boolean active) {}

    Optional<Kept> of(long organisation) {
        return Sql.of(em.createNativeQuery(OF, Tuple.class))
                .with("organisation", organisation)
                .first(row -> new Kept(row.text("host"), row.flag("active")));
    }

    /** @return whether nobody had it */
    boolean add(long organisation, String host, String code, Instant now) {
        return Sql.of(em.createNativeQuery(ADD))
                        .with("organisation", organisation)
                        .with("host", host)
                        .with("code", code)
                        .with("now", now)
                        .run()
                == 1;
    }

    /** @return whether it was the code */
    boolean prove(long organisation, String code, Instant now) {
        return Sql.of(em.createNativeQuery(PROVE))
                        .with("organisation", organisation)
                        .with("code", code)
                        .with("now", now)
                        .run()
                == 1;
    }

    void remove(long organisation) {
        Sql.of(em.createNativeQuery(REMOVE)).with("organisation", organisation).run();
    }

    Optional<String> code(String host) {
        return Sql.of(em.createNativeQuery(CODE, Tuple.class))
                .with("host", host)
                .first(row -> row.text("code"));
    }
}
