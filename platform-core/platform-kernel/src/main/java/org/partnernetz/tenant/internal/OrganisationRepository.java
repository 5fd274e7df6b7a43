// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.store.Keys;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.NetworkRole;
import org.partnernetz.tenant.NewOrganisation;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.Standing;
import org.partnernetz.tenant.Subproject;
import org.partnernetz.time.NetworkDays;

/** Stores the directory. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class OrganisationRepository {
    private static final String ORGANISATIONS = """
            select o.id, o.slug, o.name, o.initials, o.color, l.fingerprint as logo, c.slug as carrier, o.task, r.role, r.valid_from,
                   o.languages, o.territory, o.standing, h.host
            from core.organisation o
            left join core.organisation c on c.id = o.carrier_id
            left join core.organisation_logo l on l.organisation_id = o.id
            left join core.host_name h on h.organisation_id = o.id and h.active_at is not null
            left join lateral (
              select n.role, n.valid_from from core.network_role n
              where n.organisation_id = o.id and (n.valid_until is null or n.valid_until > :today)
              order by n.valid_from limit 1) r on true
            order by (r.role is not distinct from 'COORDINATION') desc, o.name collate "de-x-icu", o.id""";
    private static final String SUBPROJECTS = """
            select organisation_id, plugin, name, languages, territory, since_year
            from core.subproject where funded_until is null or funded_until >= :today
            order by organisation_id, plugin""";
    private static final String KNOWS = "select exists (select from core.organisation where slug = :slug) as known";
    private static final String ADD = """
            insert into core.organisation
              (slug, name, initials, kind, regime, carrier_id, task, languages, territory, color, created_at)
            values (:slug, :name, :initials, :kind, :regime,
              (select c.id from core.organisation c where c.slug = :carrier), :task, :languages, :territory, :color, :now)
            returning id""";
    private static final String ADD_ROLE = """
            insert into core.network_role (id, organisation_id, role, valid_from)
            values (:id, :organisation, :role, :since)""";
    private static final String ADD_SUBPROJECT = """
            insert into core.subproject (id, organisation_id, plugin, name, languages, territory, since_year)
            values (:id, :organisation, :plugin, :name, :languages, :territory, :since)""";
    private static final String END_ROLES = """
            update core.network_role set valid_until = greatest(valid_from, :today)
            where (valid_until is null or valid_until > :today)
              and (role = 'COORDINATION' or organisation_id = :organisation)""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    @Inject
    Clock clock;

    public List<Organisation> all() {
        var today = NetworkDays.today(clock);
        var subprojects =
                Sql.of(em.createNativeQuery(SUBPROJECTS, Tuple.class)).with("today", today).list(row -> row).stream()
                        .collect(Collectors.groupingBy(
                                row -> row.number("organisation_id"),
                                Collectors.mapping(OrganisationRepository::subproject, Collectors.toList())));
        return Sql.of(em.createNativeQuery(ORGANISATIONS, Tuple.class))
                .with("today", today)
                .list(row -> organisation(row, subprojects));
    }

    public boolean knows(String slug) {
        return Sql.of(em.createNativeQuery(KNOWS, Tuple.class))
                .with("slug", slug)
                .one(row -> row.flag("known"));
    }

    public void add(NewOrganisation draft) {
        var id = Sql.of(em.createNativeQuery(ADD, Tuple.class))
                .with("slug", draft.slug())
                .with("name", draft.name())
                .with("initials", draft.initials())
                .with("kind", draft.kind())
                .with("regime", draft.regime())
                .with("carrier", textOrNothing(draft.carrier()))
                .withOrNull("task", draft.task(), String.class)
                .with("languages", draft.languages())
                .with("territory", draft.territory())
                .with("color", draft.color())
                .with("now", clock.instant())
                .one(row -> row.number("id"));
        if (draft.role() != null && draft.roleSince() != null) {
            addRole(id, draft.role(), draft.roleSince());
        }
        draft.subprojects().forEach(subproject -> addSubproject(id, subproject));
    }

    /** Ends the present coordination, and the former role of its new holder, today. */
    public void giveCoordination(long organisation, LocalDate today) {
        Sql.of(em.createNativeQuery(END_ROLES))
                .with("today", today)
                .with("organisation", organisation)
                .run();
        addRole(organisation, NetworkRole.COORDINATION, today);
    }

    private void addRole(long organisation, NetworkRole role, LocalDate since) {
        Sql.of(em.createNativeQuery(ADD_ROLE))
                .with("id", Keys.at(clock.instant()))
                .with("organisation", organisation)
                .with("role", role.name())
                .with("since", since)
                .run();
    }

    private void addSubproject(long organisation, Subproject subproject) {
        Sql.of(em.createNativeQuery(ADD_SUBPROJECT))
                .with("id", Keys.at(clock.instant()))
                .with("organisation", organisation)
                .with("plugin", subproject.plugin())
                .with("name", subproject.name())
                .with("languages", subproject.languages())
                .with("territory", subproject.territory())
                .withOrNull("since", subproject.sinceYear(), Integer.class)
                .run();
    }

    private static Organisation organisation(Row row, Map<Long, List<Subproject>> subprojects) {
        var role = row.textOrNull("role");
        return new Organisation(
                new OrganisationId(row.number("id")),
                row.text("slug"),
                row.text("name"),
                row.text("initials"),
                row.text("color"),
                row.textOrNull("logo"),
                row.textOrNull("carrier"),
                row.textOrNull("task"),
                role == null ? null : NetworkRole.valueOf(role),
                row.dateOrNull("valid_from"),
                row.texts("languages"),
                row.texts("territory"),
                subprojects.getOrDefault(row.number("id"), List.of()),
                Standing.valueOf(row.text("standing")),
                row.textOrNull("host"));
    }

    private static Subproject subproject(Row row) {
        return new Subproject(
                row.text("plugin"),
                row.text("name"),
                row.texts("languages"),
                row.texts("territory"),
                row.columns().apply("since_year") == null ? null : row.count("since_year"));
    }

    private static String textOrNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
