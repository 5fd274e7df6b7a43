// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.job.PastRun;
import org.partnernetz.job.PastRun.Outcome;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageKey;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/** The history of runs. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RunRepository {
    private static final String BEGIN = """
            insert into core.job_run (id, organisation_id, owner, job, begun_at, outcome, message)
            values (:id, :organisation, :owner, :job, :now, 'RUNNING', '')""";
    private static final String LOST = """
            update core.job_run set outcome = 'LOST', ended_at = :now
            where organisation_id = :organisation and owner = :owner and job = :job and outcome = 'RUNNING'""";
    private static final String END = """
            update core.job_run set outcome = :outcome, message = :message, ended_at = :now
            where id = :id and outcome = 'RUNNING'""";
    private static final String PURGE =
            "delete from core.job_run where organisation_id = :organisation and begun_at < :limit";
    private static final String HISTORY = """
            select r.id, r.owner, r.job, o.slug, r.begun_at, r.ended_at, r.outcome, r.message
            from core.job_run r join core.organisation o on o.id = r.organisation_id where true""";
    private static final String OWN = " and r.organisation_id = :organisation";
    private static final String AFTER = " and (r.begun_at, r.id) < (:begun, :id)";
    private static final String ORDER = " order by r.begun_at desc, r.id desc limit :most";

    private static final PageKey KEY = new PageKey("job-runs", 2);

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** A run has begun; if one before it did not end, its server went away. */
    void begin(UUID id, KnownJob job, long organisation, Instant now) {
        of(LOST, job, organisation).with("now", now).run();
        of(BEGIN, job, organisation).with("now", now).with("id", id).run();
    }

    private Sql of(String statement, KnownJob job, long organisation) {
        return Sql.of(em.createNativeQuery(statement))
                .with("organisation", organisation)
                .with("owner", job.owner())
                .with("job", job.key());
    }

    void end(UUID id, Outcome outcome, String message, Instant now) {
        Sql.of(em.createNativeQuery(END))
                .with("id", id)
                .with("outcome", outcome.name())
                .with("message", message)
                .with("now", now)
                .run();
    }

    int purge(long organisation, Instant limit) {
        return Sql.of(em.createNativeQuery(PURGE))
                .with("organisation", organisation)
                .with("limit", limit)
                .run();
    }

    /** @param organisation the organisation; empty for all that the acting person may see */
    Page<PastRun> history(Optional<Long> organisation, PageRequest request) {
        var after = KEY.read(request.after());
        var text = HISTORY + (organisation.isPresent() ? OWN : "") + (after.isPresent() ? AFTER : "") + ORDER;
        var query = Sql.of(em.createNativeQuery(text, Tuple.class)).with("most", request.size() + 1);
        organisation.ifPresent(id -> query.with("organisation", id));
        after.ifPresent(key -> query.with("begun", Instant.parse(key.get(0))).with("id", UUID.fromString(key.get(1))));
        return Page.cut(query.list(RunRepository::run), request, last -> KEY.of(last.begunAt(), last.id()));
    }

    private static PastRun run(Row row) {
        var begun = row.instant("begun_at");
        var ended = row.instantOrNull("ended_at");
        return new PastRun(
                row.uuid("id"),
                row.text("owner"),
                row.text("job"),
                row.text("slug"),
                begun,
                ended == null ? null : Duration.between(begun, ended),
                Outcome.valueOf(row.text("outcome")),
                row.text("message"));
    }
}
