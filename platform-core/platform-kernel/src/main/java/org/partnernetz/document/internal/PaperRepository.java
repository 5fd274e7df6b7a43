// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.contribution.PurgeParticipant;
import org.partnernetz.document.host.PaperRegister.Genuine;
import org.partnernetz.document.host.PaperRegister.Names;
import org.partnernetz.store.sql.Sql;

/** The register of papers. Row security decides who may write and read it. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class PaperRepository implements PurgeParticipant {
    private static final String ADD = """
            insert into core.issued_paper (id, organisation_id, plugin, kind, label_de, label_en, item, code_hash,
              surname_hash, issued_on, valid_until)
            values (:id, :organisation, :plugin, :kind, :german, :english, :item, :code, nullif(:surname, ''), :issued,
              :until)""";
    private static final String OF = " where organisation_id = :organisation and plugin = :plugin and item = :item";
    private static final String COUNT = "select count(*) as papers from core.issued_paper" + OF;
    private static final String END =
            "update core.issued_paper set ended_at = coalesce(ended_at, cast(:now as timestamptz))" + OF;
    private static final String REMOVE = "delete from core.issued_paper" + OF;
    private static final String PURGE =
            "delete from core.issued_paper where organisation_id = :organisation and valid_until < :limit";
    private static final String CHECK = "select issuer, label_de, label_en, issued_on, valid_until"
            + " from core.check_paper(:code, :surname, cast(:today as date), cast(:now as timestamptz))";
    private static final String FORGET = "select name, line from core.forget_plugin_papers(:plugin)";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** Whose paper it is, and about what. */
    record Holder(long organisation, String plugin, UUID item) {

        Sql in(Sql query) {
            return query.with("organisation", organisation)
                    .with("plugin", plugin)
                    .with("item", item);
        }
    }

    /** What is kept of a paper. */
    record Entry(
            UUID id,
            String kind,
            Names names,
            String code,
            @Nullable String surname,
            LocalDate issued,
            LocalDate until) {}

    public void add(Holder holder, Entry paper) {
        holder.in(Sql.of(em.createNativeQuery(ADD)))
                .with("id", paper.id())
                .with("kind", paper.kind())
                .with("german", paper.names().german())
                .with("english", paper.names().english())
                .with("code", paper.code())
                .with("surname", Objects.requireNonNullElse(paper.surname(), ""))
                .with("issued", paper.issued())
                .with("until", paper.until())
                .run();
    }

    public long count(Holder holder) {
        return holder.in(Sql.of(em.createNativeQuery(COUNT, Tuple.class)))
                .first(row -> row.number("papers"))
                .orElse(0L);
    }

    public void end(Holder holder, Instant now) {
        holder.in(Sql.of(em.createNativeQuery(END))).with("now", now).run();
    }

    public void remove(Holder holder) {
        holder.in(Sql.of(em.createNativeQuery(REMOVE))).run();
    }

    public int purge(long organisation, LocalDate limit) {
        return Sql.of(em.createNativeQuery(PURGE))
                .with("organisation", organisation)
                .with("limit", limit)
                .run();
    }

    /** Checks a paper, and counts a wrong surname. */
    public Optional<Genuine> check(String code, String surname, LocalDate today, Instant now) {
        return Sql.of(em.createNativeQuery(CHECK, Tuple.class))
                .with("code", code)
                .with("surname", surname)
                .with("today", today)
                .with("now", now)
                .first(row -> new Genuine(
                        row.text("issuer"),
                        new Names(row.text("label_de"), row.text("label_en")),
                        Objects.requireNonNull(row.dateOrNull("issued_on")),
                        Objects.requireNonNull(row.dateOrNull("valid_until"))));
    }

    @Override
    public List<Kept> forget(String plugin) {
        return Sql.of(em.createNativeQuery(FORGET, Tuple.class))
                .with("plugin", plugin)
                .list(row -> new Kept(row.text("name"), row.text("line")));
    }
}
