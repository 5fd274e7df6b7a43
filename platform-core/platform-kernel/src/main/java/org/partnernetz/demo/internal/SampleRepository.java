// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.demo.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.demo.SampleSheet;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/** Calls the reviewed functions that know and remove samples; for others than the coordination they find nothing. */
@ApplicationScoped
@Transactional
public class SampleRepository {
    private static final String TAKE = "select slug, adviser, seeker from core.take_samples(:plugin, :now)";
    private static final String ITEMS = "select slug, plugin, seeker from core.sample_items()";
    private static final String PEOPLE = "select p as person from core.sample_people() p where p <> core.person()";
    private static final String REMOVE = "select 1 as done from core.remove_samples(:now)";
    private static final String END_ACCESS = "select 1 as done from core.end_sample_access(:unusable, :now)";
    private static final String REMOVED = "select 1 as done from core.samples_are_removed(:now)";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** For whom a plugin shall add samples. */
    record Wanted(String organisation, UUID adviser, UUID seeker) {}

    /** What a plugin added. */
    record Added(String organisation, String plugin, UUID seeker) {}

    /** Each is returned once; only the platform gets them. */
    List<Wanted> take(String plugin, Instant now) {
        return query(TAKE)
                .with("plugin", plugin)
                .with("now", now)
                .list(row -> new Wanted(row.text("slug"), row.uuid("adviser"), row.uuid("seeker")));
    }

    List<Added> added() {
        return query(ITEMS).list(row -> new Added(row.text("slug"), row.text("plugin"), row.uuid("seeker")));
    }

    /** Without the acting one. */
    List<UUID> people() {
        return query(PEOPLE).list(row -> row.uuid("person"));
    }

    /** From then on nobody else removes them until this transaction ends. */
    void lock() {
        query("select 1 as done from core.lock_samples()").one(row -> row.number("done"));
    }

    /**
     * Ends what the demo wrote down of those who stay.
     *
     * @param unusable a hash of what nobody knows
     */
    void endAccess(String unusable, Instant now) {
        query(END_ACCESS).with("unusable", unusable).with("now", now).one(row -> row.number("done"));
    }

    boolean areThere() {
        return query("select core.samples_until() is not null as there").one(row -> row.flag("there"));
    }

    Optional<SampleSheet> look() {
        return query("select * from core.samples()").first(SampleRepository::sheet);
    }

    /** All but the people and what plugins added. */
    void remove(Instant now) {
        query(REMOVE).with("now", now).one(row -> row.number("done"));
    }

    /** From then on there are none. */
    void removed(Instant now) {
        query(REMOVED).with("now", now).one(row -> row.number("done"));
    }

    private Sql query(String sql) {
        return Sql.of(em.createNativeQuery(sql, Tuple.class));
    }

    private static SampleSheet sheet(Row row) {
        return new SampleSheet(
                row.number("people"),
                row.number("topics"),
                row.number("events"),
                row.number("groups"),
                row.number("offers"),
                new SampleSheet.Kept(row.number("kept_topics"), row.number("kept_events"), row.number("kept_groups")),
                row.flag("invented"),
                row.flag("demo_password"));
    }
}
