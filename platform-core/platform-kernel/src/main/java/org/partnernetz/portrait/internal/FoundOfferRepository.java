// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.portrait.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageKey;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.portrait.Offer;
import org.partnernetz.portrait.Offers;
import org.partnernetz.portrait.Offers.Question;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/** Finds offers for those who seek advice: first the first of each organisation, then the second ones. */
@ApplicationScoped
public class FoundOfferRepository {
    private static final PageKey KEY = new PageKey("offers", 2);
    private static final String AREA = "case when cardinality(f.territory) > 0 then f.territory else o.territory end";
    private static final String IN_AREA =
            "(cardinality(a.area) = 0 or exists (select from unnest(a.area) t where starts_with(%s, t) or starts_with(t, %s)))";
    private static final String WANTED = " cross join lateral (select " + AREA + " as area) a"
            + " where f.archived_at is null and f.for_seekers and o.standing = 'ACTIVE'"
            + " and (:language = '' or f.interpreter or :language = any (case when cardinality(f.languages) > 0 then f.languages"
            + " when cardinality(o.languages) > 0 then o.languages else array['de'] end))"
            + " and (:place = '' or " + IN_AREA.replace("%s", ":place") + ")";
    private static final String FIND = OfferRows.COLUMNS + WANTED;
    private static final String AFTER = " and (f.position, f.id) > (:position, :last)";
    private static final String IN_ORDER = " order by f.position, f.id limit :limit";
    private static final String COUNT = "select count(*) as offers from (select from core.offer f"
            + " join core.organisation o on o.id = f.organisation_id" + WANTED + " limit :most) f";
    private static final String BY_PLACE =
            "select d.key, count(*) as offers from unnest(cast(:places as text[])) d (key)"
                    + " cross join core.offer f join core.organisation o on o.id = f.organisation_id"
                    + " cross join lateral (select " + AREA + " as area) a"
                    + " where f.archived_at is null and f.for_seekers and o.standing = 'ACTIVE' and "
                    + IN_AREA.replace("%s", "d.key")
                    + " group by d.key";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    Page<Offer> find(Question question, PageRequest page) {
        var key = KEY.read(page.after());
        var query = asked(FIND + (key.isPresent() ? AFTER : "") + IN_ORDER, question)
                .with("limit", page.size() + 1);
        key.ifPresent(values ->
                query.with("position", Integer.parseInt(values.get(0))).with("last", UUID.fromString(values.get(1))));
        return Page.cut(query.list(Placed::of), page, Placed::key).map(Placed::offer);
    }

    /** An offer and where it stands in the list. */
    private record Placed(Offer offer, int position) {
        static Placed of(Row row) {
            return new Placed(OfferRows.offer(row), row.count("position"));
        }

        String key() {
            return KEY.of(position, offer.id());
        }
    }

    int count(Question question) {
        return asked(COUNT, question).with("most", Offers.COUNTED_MAX).one(row -> row.count("offers"));
    }

    private Sql asked(String statement, Question question) {
        return Sql.of(em.createNativeQuery(statement, Tuple.class))
                .with("language", question.language())
                .with("place", question.place());
    }

    Map<String, Integer> count(List<String> places) {
        return Sql.of(em.createNativeQuery(BY_PLACE, Tuple.class)).with("places", places).list(row -> row).stream()
                .collect(Collectors.toMap(row -> row.text("key"), row -> row.count("offers")));
    }
}
