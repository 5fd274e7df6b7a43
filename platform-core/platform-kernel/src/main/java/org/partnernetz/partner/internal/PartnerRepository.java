// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.Standing;

/** Stores what the coordination decides about an organisation itself. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class PartnerRepository {
    private static final String LEGAL = "select kind, regime, standing from core.organisation where id = :organisation";
    private static final String LOCK = LEGAL + " for update";
    private static final String ORPHANS =
            "select id from core.partners_without_administrator(cast(:among as bigint[])) as found (id)";
    private static final String STAND = """
            update core.organisation set standing = :standing, version = version + 1
            where id = :organisation and standing <> :standing""";
    private static final String END_ROLES = """
            update core.network_role set valid_until = greatest(valid_from, :today)
            where organisation_id = :organisation and (valid_until is null or valid_until > :today)""";
    private static final String END_SUBPROJECTS = """
            update core.subproject set funded_until = greatest(funded_from, :today)
            where organisation_id = :organisation and (funded_until is null or funded_until > :today)""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** @param standing as it is now, also on other servers */
    record Legal(String kind, String regime, Standing standing) {}

    Optional<Legal> legal(long organisation) {
        return Sql.of(em.createNativeQuery(LEGAL, Tuple.class))
                .with("organisation", organisation)
                .first(row -> new Legal(row.text("kind"), row.text("regime"), Standing.valueOf(row.text("standing"))));
    }

    /** The standing as it stays until the end of the transaction: whoever would change it waits. */
    public Optional<Standing> locked(long organisation) {
        return Sql.of(em.createNativeQuery(LOCK, Tuple.class))
                .with("organisation", organisation)
                .first(row -> Standing.valueOf(row.text("standing")));
    }

    /** Which of these organisations nobody administers. */
    public Set<Long> withoutAdministrator(Collection<Long> among) {
        return Sql.of(em.createNativeQuery(ORPHANS, Tuple.class))
                .with("among", among.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .list(row -> row.number("id"))
                .stream()
                .collect(Collectors.toSet());
    }

    /** @return whether this changed anything */
    public boolean stand(long organisation, Standing standing) {
        return Sql.of(em.createNativeQuery(STAND))
                        .with("organisation", organisation)
                        .with("standing", standing.name())
                        .run()
                > 0;
    }

    /** Ends what the organisation is in the network today. */
    public void end(long organisation, LocalDate today) {
        Sql.of(em.createNativeQuery(END_ROLES))
                .with("organisation", organisation)
                .with("today", today)
                .run();
        Sql.of(em.createNativeQuery(END_SUBPROJECTS))
                .with("organisation", organisation)
                .with("today", today)
                .run();
    }
}
