// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.draft.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.contribution.PurgeParticipant;
import org.partnernetz.draft.Drafts;
import org.partnernetz.draft.Drafts.Draft;
import org.partnernetz.store.sql.Sql;

/** One row per person and place. The database derives the plugin from the place. */
@ApplicationScoped
@Transactional
public class DraftRepository implements PurgeParticipant {
    private static final String FIND =
            "select text, saved_at from core.draft where person_id = :person and place = :place";
    private static final String KEEP = """
            insert into core.draft (person_id, place, text, saved_at) values (:person, :place, :text, :now)
            on conflict (person_id, place) do update set text = excluded.text, saved_at = excluded.saved_at""";
    private static final String BOUND = """
            delete from core.draft where person_id = :person and place in (
              select place from core.draft where person_id = :person order by saved_at desc, place offset :most)""";
    private static final String DISCARD = "delete from core.draft where person_id = :person and place = :place";
    private static final String FORGET = "select name, line from core.forget_plugin_drafts(:plugin)";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    public Optional<Draft> find(UUID person, String place) {
        return Sql.of(em.createNativeQuery(FIND, Tuple.class))
                .with("person", person)
                .with("place", place)
                .first(row -> new Draft(row.text("text"), row.instant("saved_at")));
    }

    public void keep(UUID person, String place, Draft draft) {
        Sql.of(em.createNativeQuery(KEEP))
                .with("person", person)
                .with("place", place)
                .with("text", draft.text())
                .with("now", draft.savedAt())
                .run();
        Sql.of(em.createNativeQuery(BOUND))
                .with("person", person)
                .with("most", Drafts.MOST)
                .run();
    }

    public void discard(UUID person, String place) {
        Sql.of(em.createNativeQuery(DISCARD))
                .with("person", person)
                .with("place", place)
                .run();
    }

    @Override
    public List<Kept> forget(String plugin) {
        return Sql.of(em.createNativeQuery(FORGET, Tuple.class))
                .with("plugin", plugin)
                .list(row -> new Kept(row.text("name"), row.text("line")));
    }
}
