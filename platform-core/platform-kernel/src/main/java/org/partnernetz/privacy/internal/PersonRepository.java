// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.privacy.internal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/**
 * Reads to which organisations a person belongs or belonged, and calls the reviewed procedure that erases the person.
 */
@ApplicationScoped
@Transactional
public class PersonRepository {
    private static final String MINE = """
            select o.id as organisation_id, o.slug, o.name, m.until is null as active, false as last_administrator,
                   m.until is null and core.lacks_factor(o.id, m.roles) as shut
            from core.membership m join core.organisation o on o.id = m.organisation_id
            where m.person_id = :person order by o.name, o.id""";
    private static final String SCOPE = "select s.*, false as shut from core.erasure_scope(:person) s";
    private static final String ERASE = "select core.erase_person(:person, :now) as erased";

    /** Plugins' schemas with a foreign key to people, by the plugin's id. */
    private static final String HOLDERS = """
            select distinct replace(n.nspname, '_', '-') as plugin
            from pg_constraint c
            join pg_class t on t.oid = c.conrelid
            join pg_namespace n on n.oid = t.relnamespace
            where c.contype = 'f' and c.confrelid = to_regclass('core.person') and n.nspname not in ('core', 'auth')""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** The signed-in person's organisations. */
    List<MemberOrganisation> mine(UUID person) {
        return query(MINE, person).list(PersonRepository::part);
    }

    /** The organisations of a person whom the acting administrator may erase; empty for others. */
    List<MemberOrganisation> scope(UUID person) {
        return query(SCOPE, person).list(PersonRepository::part);
    }

    boolean erase(UUID person, Instant now) {
        return query(ERASE, person).with("now", now).one(row -> row.flag("erased"));
    }

    Set<String> holders() {
        return Sql.of(em.createNativeQuery(HOLDERS, Tuple.class)).list(row -> row.text("plugin")).stream()
                .collect(Collectors.toSet());
    }

    private Sql query(String sql, UUID person) {
        return Sql.of(em.createNativeQuery(sql, Tuple.class)).with("person", person);
    }

    private static MemberOrganisation part(Row row) {
        return new MemberOrganisation(
                row.number("organisation_id"),
                row.text("slug"),
                row.text("name"),
                row.flag("active"),
                row.flag("last_administrator"),
                row.flag("shut"));
    }
}
