// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.audit.Audit;
import org.partnernetz.document.Documents;
import org.partnernetz.founderguide.internal.project.Codes;
import org.partnernetz.founderguide.internal.project.ProjectRows;
import org.partnernetz.founderguide.internal.project.Today;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Store;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.TenantContext;

/**
 * Copies of plans that never change, who may read them, and what expert bodies said.
 *
 * <p>Every method throws {@link NotFoundException} if there is no such copy or project for the reader.
 */
@Component(service = Copies.class)
public final class Copies {
    public static final int SHARED_DAYS = 28;
    public static final int SHARED_DAYS_MAX = 180;

    private static final int CODE_LENGTH = 16;

    @Reference
    Store store;

    @Reference
    Dossiers dossiers;

    @Reference
    Documents documents;

    @Reference
    Organisations organisations;

    @Reference
    Audit audit;

    @Reference
    TenantContext tenant;

    @Reference
    Clock clock;

    private final Codes codes = new Codes();

    /** A component with this many parts takes them as fields. */
    @Activate
    public Copies() {}

    /**
     * Freezes the plan and figures of a project as they are now.
     *
     * @throws ConflictException if the project's advice has ended
     */
    public Copy freeze(UUID project, Locale language) {
        return store.write(em -> {
            ProjectRows.changeable(em, project);
            var draft = dossiers.draft(project, language);
            var row = new FrozenCopy();
            row.id = codes.key(clock.instant());
            row.organisationId = organisation();
            row.projectId = project;
            row.code = codes.signs(CODE_LENGTH);
            row.title = draft.title();
            row.language = language.getLanguage();
            row.html = draft.html();
            row.csv = new String(documents.csv(draft.rows()), StandardCharsets.UTF_8);
            row.gapCents = draft.gap();
            row.needCents = draft.need();
            row.madeAt = clock.instant();
            row.madeBy = tenant.required().person().value();
            em.persist(row);
            audit.note("copy.frozen", row.code);
            return shown(row, new CopyRows(em));
        });
    }

    /** The copies of a project, the newest first. */
    public List<Copy> of(UUID project) {
        return store.read(em -> {
            ProjectRows.known(em, project);
            var rows = new CopyRows(em);
            return rows.of(project).stream().map(row -> shown(row, rows)).toList();
        });
    }

    /** Copies that other organisations have given to the acting one for a statement. */
    public List<Copy> received() {
        return store.read(em -> {
            var rows = new CopyRows(em);
            return rows.given(organisation()).stream()
                    .map(row -> shown(row, rows))
                    .toList();
        });
    }

    public Copy get(UUID copy) {
        return store.read(em -> {
            var rows = new CopyRows(em);
            return shown(rows.get(copy), rows);
        });
    }

    /** The dossier as PDF. */
    public byte[] pdf(UUID id) {
        return documents.pdf(store.read(em -> {
            var row = new CopyRows(em).get(id);
            return row.paper(name(row.organisationId));
        }));
    }

    /** The copy's liquidity table for spreadsheets. */
    public byte[] csv(UUID id) {
        return store.read(em -> new CopyRows(em).get(id).csv.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Gives an expert body the copy to read, or gives it longer or shorter.
     *
     * @throws InvalidException naming the faulty fields
     */
    public Copy share(UUID copy, String body, LocalDate until) {
        return store.write(em -> {
            var rows = new CopyRows(em);
            var frozen = own(rows.get(copy));
            var reader = expertBody(body).id().value();
            checkUntil(until);
            var row = rows.share(copy, reader).orElseGet(() -> {
                var fresh = new CopyShare();
                fresh.id = codes.key(clock.instant());
                fresh.organisationId = frozen.organisationId;
                fresh.copyId = copy;
                fresh.bodyId = reader;
                em.persist(fresh);
                return fresh;
            });
            row.until = until;
            em.flush();
            audit.note("copy.shared", frozen.code, Map.of("organisation", body, "until", until.toString()));
            return shown(frozen, rows);
        });
    }

    private void checkUntil(LocalDate until) {
        var today = Today.by(clock);
        new InvalidException.Check()
                .that(!until.isBefore(today), "until", "in-the-past")
                .that(!until.isAfter(today.plusDays(SHARED_DAYS_MAX)), "until", "too-long-shared")
                .orThrow();
    }

    /** Takes a copy back from an organisation. */
    public Copy withdraw(UUID copy, String body) {
        return store.write(em -> {
            var rows = new CopyRows(em);
            var frozen = own(rows.get(copy));
            rows.share(copy, expertBody(body).id().value()).ifPresent(em::remove);
            em.flush();
            return shown(frozen, rows);
        });
    }

    /**
     * Writes down what an expert body says: by itself, or by the adviser who got it on paper.
     *
     * @throws InvalidException naming the faulty fields
     */
    public Copy state(UUID copy, StatementDraft draft) {
        return store.write(em -> {
            var rows = new CopyRows(em);
            var frozen = rows.get(copy);
            var acting = tenant.required();
            var own = frozen.organisationId == acting.organisation().value();
            var today = Today.by(clock);
            var statement = draft.checked(own ? "" : acting.organisationName(), made(frozen), today);
            var row = ExpertStatement.of(frozen, statement);
            row.id = codes.key(clock.instant());
            row.bodyId = own ? null : acting.organisation().value();
            row.bodyName = own ? statement.body() : acting.organisationName();
            row.recordedBy = acting.person().value();
            row.recordedAt = clock.instant();
            em.persist(row);
            em.flush();
            audit.note("statement.recorded", frozen.code, Map.of("result", row.result.name()));
            return shown(frozen, rows);
        });
    }

    /** The newest statement on any copy of a project. */
    public Optional<Statement> statement(UUID project) {
        return store.read(em -> new CopyRows(em).newestStatement(project).map(ExpertStatement::toStatement));
    }

    /** Who can be given a copy: the other organisations of the network. */
    public List<Organisation> expertBodies() {
        return organisations.all().stream()
                .filter(other -> other.id().value() != organisation())
                .toList();
    }

    private Organisation expertBody(String slug) {
        return expertBodies().stream()
                .filter(other -> other.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new InvalidException(List.of(new Fault("organisation", "wrong", ""))));
    }

    private FrozenCopy own(FrozenCopy copy) {
        if (copy.organisationId != organisation()) {
            throw new NotFoundException();
        }
        return copy;
    }

    private LocalDate made(FrozenCopy copy) {
        return Today.of(copy.madeAt);
    }

    private long organisation() {
        return tenant.required().organisation().value();
    }

    private Copy shown(FrozenCopy row, CopyRows rows) {
        var own = row.organisationId == organisation();
        return new Copy(
                row.id,
                row.projectId,
                own,
                name(row.organisationId),
                row.code,
                row.title,
                row.language,
                row.html,
                row.gapCents,
                row.needCents,
                row.madeAt,
                own ? rows.shares(row.id).stream().map(this::shown).toList() : List.of(),
                rows.statements(row.id).stream()
                        .map(ExpertStatement::toStatement)
                        .toList());
    }

    private Share shown(CopyShare share) {
        return organisations.all().stream()
                .filter(organisation -> organisation.id().value() == share.bodyId)
                .map(body -> new Share(body.slug(), body.name(), share.until))
                .findFirst()
                .orElseThrow();
    }

    private String name(long organisation) {
        return organisations.all().stream()
                .filter(known -> known.id().value() == organisation)
                .map(Organisation::name)
                .findFirst()
                .orElse("");
    }
}
