// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.audit.Audit;
import org.partnernetz.founderguide.internal.project.CaseTeam.Mate;
import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.search.SearchIndex;
import org.partnernetz.store.Store;
import org.partnernetz.tenant.TenantContext;

/**
 * The teams of projects: the responsible adviser and the deputies see a project, besides whoever may lead.
 *
 * <p>Every method throws {@link NotFoundException} if there is no such project for the caller. The changing ones are
 * for the responsible adviser and for whoever may lead: they throw {@link NotAllowedException} for others,
 * {@link InvalidException} if the person is no member, and {@link ConflictException} if the advice has ended.
 */
@Component(service = CaseTeams.class)
public final class CaseTeams {
    @Reference
    Store store;

    @Reference
    Advisers advisers;

    @Reference
    PluginAccess access;

    @Reference
    SearchIndex index;

    @Reference
    Audit audit;

    @Reference
    TenantContext tenant;

    /** A component with this many parts takes them as fields. */
    @Activate
    public CaseTeams() {}

    public CaseTeam of(UUID project) {
        return store.read(em -> shown(ProjectRows.get(em, project)));
    }

    /**
     * Makes a member responsible. Who was that so far stays as a deputy, until somebody takes them out: nobody loses
     * sight of a case by a slip.
     */
    public CaseTeam handOver(UUID project, UUID person) {
        return changed(project, row -> handOver(row, advisers.member(person)));
    }

    /** Lets a member see the project and work on it. */
    public CaseTeam add(UUID project, UUID person) {
        return changed(project, row -> {
            var member = advisers.member(person);
            if (!member.equals(row.adviserId) && row.deputies.add(member)) {
                check(row);
                audit.note("team.added", row.code);
            }
        });
    }

    /** Takes a deputy out, who does not see the project from then on. */
    public CaseTeam remove(UUID project, UUID person) {
        return changed(project, row -> {
            if (row.deputies.remove(person)) {
                ProjectSearch.remove(index, row.id(), List.of(person));
                audit.note("team.removed", row.code);
            }
        });
    }

    /** Whether the caller decides about the project, not only works on it. */
    boolean leads(FoundingProject row) {
        return row.adviserId.equals(tenant.required().person().value()) || access.may(May.LEAD);
    }

    /** @throws NotAllowedException unless the caller decides about the project */
    void requireLead(FoundingProject row) {
        May.advise(access);
        if (!leads(row)) {
            throw new NotAllowedException();
        }
    }

    void handOver(FoundingProject row, UUID member) {
        if (!row.adviserId.equals(member)) {
            row.deputies.remove(member);
            row.deputies.add(row.adviserId);
            check(row);
            row.adviserId = member;
            audit.note("team.handed-over", row.code);
        }
    }

    private static void check(FoundingProject row) {
        if (row.deputies.size() > CaseTeam.DEPUTIES_MAX) {
            var most = Integer.toString(CaseTeam.DEPUTIES_MAX);
            throw InvalidException.of("person", "too-many-deputies", most);
        }
    }

    private CaseTeam changed(UUID project, Consumer<FoundingProject> change) {
        return store.write(em -> {
            var row = ProjectRows.open(em, project);
            requireLead(row);
            change.accept(row);
            ProjectSearch.of(row.toProject("")).forEach(index::put);
            em.flush();
            return shown(row);
        });
    }

    private CaseTeam shown(FoundingProject row) {
        var people = new HashSet<>(row.deputies);
        people.add(row.adviserId);
        var names = advisers.names(people);
        return new CaseTeam(
                new Mate(row.adviserId, names.getOrDefault(row.adviserId, "")),
                row.deputies.stream()
                        .map(person -> new Mate(person, names.getOrDefault(person, "")))
                        .toList(),
                row.closedOn == null && leads(row));
    }
}
