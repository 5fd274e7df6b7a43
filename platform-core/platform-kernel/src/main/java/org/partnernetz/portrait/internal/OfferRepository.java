// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.portrait.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;
import org.partnernetz.portrait.Offer;
import org.partnernetz.portrait.OfferDraft;
import org.partnernetz.portrait.Offers;
import org.partnernetz.store.sql.Sql;

/** Stores offers. Row security decides who may write which, and that an archived one is gone for others. */
@ApplicationScoped
public class OfferRepository {
    private static final String ALL = OfferRows.COLUMNS + """
             where f.organisation_id = :organisation
              and (f.archived_at is null
                   or f.id in (select a.id from core.offer a where a.organisation_id = :organisation
                               and a.archived_at is not null order by a.archived_at desc, a.id limit :most))
            order by f.archived_at is not null, f.position, f.id""";
    private static final String OWNS =
            "select exists (select from core.offer where organisation_id = :organisation and id = :id) as owns";
    private static final String OFFERED = OfferRows.COLUMNS
            + " where f.organisation_id = :organisation and f.archived_at is null and o.standing = 'ACTIVE' order by f.position, f.id";
    private static final String ONE = OfferRows.COLUMNS + " where f.id = :id and o.standing = 'ACTIVE'";
    private static final String LOCK = "select id from core.organisation where id = :organisation for update";
    private static final String ADD = """
            insert into core.offer (id, organisation_id, position, title_german, title_english, summary_german,
                                    summary_english, audience_german, audience_english, german_at, english_at, place,
                                    languages, interpreter, territory, phone, email, free, for_seekers, changed_at, version)
            select :id, :organisation, coalesce(max(position), 0) + 1, :title, :titleEnglish, :summary, :summaryEnglish,
                   :audience, :audienceEnglish, :now, :now, :place, :languages, :interpreter, :territory, :phone, :email,
                   :free, :seekers, :now, 1
            from core.offer where organisation_id = :organisation""";
    private static final String CHANGE = """
            update core.offer set
              german_at = case when (title_german, summary_german, audience_german) = (:title, :summary, :audience)
                               then german_at else :now end,
              english_at = case when not :fits and (title_english, summary_english, audience_english)
                                  = (:titleEnglish, :summaryEnglish, :audienceEnglish)
                                then english_at else :now end,
              title_german = :title, title_english = :titleEnglish, summary_german = :summary,
              summary_english = :summaryEnglish, audience_german = :audience, audience_english = :audienceEnglish,
              place = :place, languages = :languages, interpreter = :interpreter, territory = :territory, phone = :phone,
              email = :email, free = :free, for_seekers = :seekers, changed_at = :now, version = version + 1
            where organisation_id = :organisation and id = :id and version = coalesce(:seen, version)""";
    private static final String ORDER = """
            update core.offer f set position = cast(n.at as integer)
            from unnest(cast(cast(:ids as text[]) as uuid[])) with ordinality n (id, at)
            where f.organisation_id = :organisation and f.id = n.id and f.position <> n.at""";
    private static final String ARCHIVE = """
            update core.offer set archived_at = :now, changed_at = :now, version = version + 1
            where organisation_id = :organisation and id = :id and archived_at is null""";
    private static final String RESTORE = """
            update core.offer set archived_at = null, changed_at = :now, version = version + 1
            where organisation_id = :organisation and id = :id and archived_at is not null""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** What is offered, and what was archived last. */
    List<Offer> all(long organisation) {
        return Sql.of(em.createNativeQuery(ALL, Tuple.class))
                .with("organisation", organisation)
                .with("most", Offers.OFFERS_MAX)
                .list(OfferRows::offer);
    }

    List<Offer> of(long organisation) {
        return Sql.of(em.createNativeQuery(OFFERED, Tuple.class))
                .with("organisation", organisation)
                .list(OfferRows::offer);
    }

    boolean owns(long organisation, UUID id) {
        return Sql.of(em.createNativeQuery(OWNS, Tuple.class))
                .with("organisation", organisation)
                .with("id", id)
                .one(row -> row.flag("owns"));
    }

    Optional<Offer> find(UUID id) {
        return Sql.of(em.createNativeQuery(ONE, Tuple.class)).with("id", id).first(OfferRows::offer);
    }

    /** Two who add or move at once wait for each other. */
    void lock(long organisation) {
        Sql.of(em.createNativeQuery(LOCK, Tuple.class))
                .with("organisation", organisation)
                .first(row -> row.number("id"));
    }

    void add(long organisation, UUID id, OfferDraft draft, Instant now) {
        written(ADD, draft)
                .with("id", id)
                .with("organisation", organisation)
                .with("now", now)
                .run();
    }

    /** @return whether it still was as the one who changes it has seen it */
    boolean change(long organisation, UUID id, Change change, Instant now) {
        return written(CHANGE, change.draft())
                        .with("id", id)
                        .with("organisation", organisation)
                        .withOrNull("seen", change.seen(), Integer.class)
                        .with("fits", change.stillFits())
                        .with("now", now)
                        .run()
                == 1;
    }

    /** What an offer becomes, for whoever has seen that version. */
    record Change(@Nullable Integer seen, OfferDraft draft, boolean stillFits) {}

    private Sql written(String statement, OfferDraft draft) {
        return Sql.of(em.createNativeQuery(statement))
                .with("title", draft.title().german())
                .with("titleEnglish", draft.title().english())
                .with("summary", draft.summary().german())
                .with("summaryEnglish", draft.summary().english())
                .with("audience", draft.audience().german())
                .with("audienceEnglish", draft.audience().english())
                .with("place", draft.place())
                .with("languages", draft.languages())
                .with("interpreter", draft.interpreter())
                .with("territory", draft.territory())
                .with("phone", draft.phone())
                .with("email", draft.email())
                .with("free", draft.free())
                .with("seekers", draft.forSeekers());
    }

    void order(long organisation, List<UUID> ids) {
        Sql.of(em.createNativeQuery(ORDER))
                .with("organisation", organisation)
                .with("ids", ids.stream().map(UUID::toString).toList())
                .run();
    }

    void archive(long organisation, UUID id, Instant now) {
        put(ARCHIVE, organisation, id, now);
    }

    void restore(long organisation, UUID id, Instant now) {
        put(RESTORE, organisation, id, now);
    }

    private void put(String statement, long organisation, UUID id, Instant now) {
        Sql.of(em.createNativeQuery(statement))
                .with("organisation", organisation)
                .with("id", id)
                .with("now", now)
                .run();
    }
}
