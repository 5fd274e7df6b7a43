// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.audit.Audit;
import org.partnernetz.member.spi.Responsibilities;
import org.partnernetz.plugin.PluginService;
import org.partnernetz.search.SearchIndex;
import org.partnernetz.tenant.PersonId;

/** The open projects of an adviser who leaves. */
@Component(service = Responsibilities.class)
public final class ProjectDuties extends PluginService implements Responsibilities {
    @Reference
    SearchIndex index;

    @Reference
    Audit audit;

    @Override
    public List<Responsibility> of(PersonId person) {
        return ledBy(person).stream()
                .map(row -> new Responsibility(row.code + ": " + row.title, "project/" + row.id()))
                .toList();
    }

    @Override
    public void handOver(PersonId from, PersonId to) {
        store.write(em -> {
            ledBy(from).forEach(row -> {
                row.deputies.remove(to.value());
                row.adviserId = to.value();
                ProjectSearch.remove(index, row.id(), List.of(from.value()));
                ProjectSearch.of(row.toProject("")).forEach(index::put);
                audit.note("team.handed-over", row.code);
            });
            return to;
        });
    }

    private List<FoundingProject> ledBy(PersonId person) {
        return rows(FoundingProject.class).where("adviserId", person.value()).all().stream()
                .filter(row -> row.closedOn == null)
                .toList();
    }
}
