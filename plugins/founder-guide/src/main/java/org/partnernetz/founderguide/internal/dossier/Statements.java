// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.audit.Audit;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.store.Store;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.time.NetworkDays;

/** What expert bodies of the network say about copies, and what advisers got on paper. */
@Component(service = Statements.class)
public final class Statements {
    private final Store store;
    private final CopyViews views;
    private final TenantContext tenant;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public Statements(
            @Reference Store store,
            @Reference CopyViews views,
            @Reference TenantContext tenant,
            @Reference Audit audit,
            @Reference Clock clock) {
        this.store = store;
        this.views = views;
        this.tenant = tenant;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Checks a statement before it is written down for good.
     *
     * @return what would be written down
     * @throws NotFoundException if there is no such copy for the acting organisation
     * @throws InvalidException naming the faulty fields
     */
    public Statement check(UUID copy, StatementDraft draft) {
        return store.read(em -> checked(new CopyRows(em).get(copy), draft));
    }

    /** What an expert body of the network says, it says under its own name. */
    private Statement checked(FrozenCopy copy, StatementDraft draft) {
        var acting = tenant.required();
        var own = copy.organisationId == acting.organisation().value();
        return draft.checked(
                own ? "" : acting.organisationName(), NetworkDays.of(copy.madeAt), NetworkDays.today(clock));
    }

    /**
     * Writes down what an expert body says: by itself, or by the adviser who got it on paper.
     *
     * @throws NotFoundException if there is no such copy for the acting organisation
     * @throws InvalidException naming the faulty fields
     */
    public Copy record(UUID copy, StatementDraft draft) {
        return store.write(em -> {
            var rows = new CopyRows(em);
            var frozen = rows.get(copy);
            var acting = tenant.required();
            var own = frozen.organisationId == acting.organisation().value();
            var row = ExpertStatement.of(frozen, checked(frozen, draft));
            row.id = Keys.at(clock.instant());
            if (own) {
                row.toldAt = clock.instant();
            } else {
                row.bodyId = acting.organisation().value();
                row.bodyName = acting.organisationName();
            }
            row.recordedBy = acting.person().value();
            row.recordedAt = clock.instant();
            em.persist(row);
            em.flush();
            audit.note("statement.recorded", frozen.code, Map.of("result", row.result.name()));
            return views.shown(frozen, rows);
        });
    }

    /** The newest statement on any copy of a project. */
    public Optional<Statement> newest(UUID project) {
        return store.read(em -> new CopyRows(em).newestStatement(project).map(ExpertStatement::toStatement));
    }
}
