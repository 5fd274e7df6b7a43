// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.partner.HeldRole;
import org.partnernetz.partner.RoleDraft;
import org.partnernetz.store.Keys;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.NetworkRole;

/** Stores parts in the network. The day on which one ends is stored as the first that no longer belongs to it. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class RoleRepository {
    private static final String HELD = """
            select id, role, valid_from, valid_until from core.network_role
            where organisation_id = :organisation order by valid_from desc, id desc""";
    private static final String ADD = """
            insert into core.network_role (id, organisation_id, role, valid_from, valid_until)
            values (:id, :organisation, :role, :from, :until)""";
    private static final String CHANGE = """
            update core.network_role set role = :role, valid_from = :from, valid_until = :until
            where organisation_id = :organisation and id = :id""";
    private static final String OVERLAPPING = """
            select r.organisation_id, r.role from core.network_role r
            where daterange(r.valid_from, r.valid_until, '[)') && daterange(:from, :until, '[)') and r.id <> :except
              and (r.organisation_id = :organisation or (:role = 'COORDINATION' and r.role = 'COORDINATION'))
            order by r.organisation_id = :organisation desc limit 1""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    @Inject
    Clock clock;

    public List<HeldRole> of(long organisation) {
        return Sql.of(em.createNativeQuery(HELD, Tuple.class))
                .with("organisation", organisation)
                .list(RoleRepository::held);
    }

    UUID add(long organisation, RoleDraft draft) {
        var id = Keys.at(clock.instant());
        write(ADD, organisation, id, draft);
        return id;
    }

    void change(long organisation, UUID id, RoleDraft draft) {
        write(CHANGE, organisation, id, draft);
    }

    private void write(String statement, long organisation, UUID id, RoleDraft draft) {
        Sql.of(em.createNativeQuery(statement))
                .with("id", id)
                .with("organisation", organisation)
                .with("role", draft.role().name())
                .with("from", draft.from())
                .withOrNull("until", until(draft), LocalDate.class)
                .run();
    }

    /**
     * What stands in the way of a part in the network: another one of the same organisation, or else another
     * coordination at the same time.
     *
     * @return the organisation that has it; empty if nothing does
     */
    Optional<Long> inTheWay(long organisation, RoleDraft draft, @Nullable UUID except) {
        return Sql.of(em.createNativeQuery(OVERLAPPING, Tuple.class))
                .with("organisation", organisation)
                .with("role", draft.role().name())
                .with("from", draft.from())
                .withOrNull("until", until(draft), LocalDate.class)
                .with("except", Objects.requireNonNullElse(except, new UUID(0, 0)))
                .first(row -> row.number("organisation_id"));
    }

    private static @Nullable LocalDate until(RoleDraft draft) {
        return draft.lastDay() == null ? null : draft.lastDay().plusDays(1);
    }

    private static HeldRole held(Row row) {
        var from = Objects.requireNonNull(row.dateOrNull("valid_from"));
        var until = row.dateOrNull("valid_until");
        return new HeldRole(
                row.uuid("id"),
                NetworkRole.valueOf(row.text("role")),
                from,
                until == null ? null : lastDay(from, until));
    }

    /** Whoever got and gave it on one day had it that day. */
    private static LocalDate lastDay(LocalDate from, LocalDate until) {
        return until.isAfter(from) ? until.minusDays(1) : from;
    }
}
