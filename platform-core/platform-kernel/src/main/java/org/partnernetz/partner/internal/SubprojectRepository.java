// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.partner.FundedSubproject;
import org.partnernetz.partner.SubprojectDraft;
import org.partnernetz.store.Keys;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/** Stores subprojects. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class SubprojectRepository {
    private static final String RUN = """
            select id, plugin, name, carrier, unit, target_group, languages, territory, funded_from, funded_until
            from core.subproject where organisation_id = :organisation
            order by coalesce(funded_until, 'infinity') desc, name collate "de-x-icu", id""";
    private static final String ADD = """
            insert into core.subproject (id, organisation_id, plugin, name, carrier, unit, target_group, languages, territory,
                                         funded_from, funded_until, since_year)
            values (:id, :organisation, :plugin, :name, :carrier, :unit, :target, :languages, :territory, :from, :until,
                    cast(extract(year from cast(:from as date)) as integer))""";
    private static final String CHANGE = """
            update core.subproject set plugin = :plugin, name = :name, carrier = :carrier, unit = :unit,
              target_group = :target, languages = :languages, territory = :territory, funded_from = :from,
              funded_until = :until
            where organisation_id = :organisation and id = :id""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    @Inject
    Clock clock;

    public List<FundedSubproject> of(long organisation) {
        return Sql.of(em.createNativeQuery(RUN, Tuple.class))
                .with("organisation", organisation)
                .list(SubprojectRepository::funded);
    }

    UUID add(long organisation, SubprojectDraft draft) {
        var id = Keys.at(clock.instant());
        write(ADD, organisation, id, draft);
        return id;
    }

    void change(long organisation, UUID id, SubprojectDraft draft) {
        write(CHANGE, organisation, id, draft);
    }

    private void write(String statement, long organisation, UUID id, SubprojectDraft draft) {
        Sql.of(em.createNativeQuery(statement))
                .with("id", id)
                .with("organisation", organisation)
                .with("plugin", draft.plugin())
                .with("name", draft.name())
                .withOrNull("carrier", draft.carrier(), String.class)
                .withOrNull("unit", draft.unit(), String.class)
                .withOrNull("target", draft.targetGroup(), String.class)
                .with("languages", draft.languages())
                .with("territory", draft.territory())
                .withOrNull("from", draft.fundedFrom(), LocalDate.class)
                .withOrNull("until", draft.fundedUntil(), LocalDate.class)
                .run();
    }

    private static FundedSubproject funded(Row row) {
        return new FundedSubproject(
                row.uuid("id"),
                new SubprojectDraft(
                        row.text("plugin"),
                        row.text("name"),
                        row.textOrNull("carrier"),
                        row.textOrNull("unit"),
                        row.textOrNull("target_group"),
                        row.texts("languages"),
                        row.texts("territory"),
                        row.dateOrNull("funded_from"),
                        row.dateOrNull("funded_until")));
    }
}
