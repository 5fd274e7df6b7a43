// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.search.SearchDocument;
import org.partnernetz.search.SearchIndex;
import org.partnernetz.search.spi.SearchSource;
import org.partnernetz.tenant.PersonId;

/**
 * A project as its team finds it: by its title, code and industry, never by what stands in its plan. Each of the team
 * has a document of their own. Who may lead finds in the search what they work on; all projects stand in the list. Who
 * does not see all projects cannot have them told anew: those of others would be lost.
 */
@Component
public final class ProjectSearch implements SearchSource {
    private static final String KIND = "case";
    private static final String PHASE = "phase";

    @Reference
    Projects projects;

    @Reference
    PluginAccess access;

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(KIND, "search.projects", List.of(new FacetName(PHASE, "search.phase", "phase."))));
    }

    @Override
    public void tell(Consumer<SearchDocument> documents) {
        access.require(May.LEAD);
        @Nullable String after = null;
        do {
            var page = projects.list(new PageRequest(after, PageRequest.SIZE_MAX));
            page.items().stream().flatMap(ProjectSearch::of).forEach(documents);
            after = page.next();
        } while (after != null);
    }

    /** One for each of its team. */
    static Stream<SearchDocument> of(Project project) {
        return Stream.concat(Stream.of(project.adviserId()), project.deputies().stream())
                .map(person -> of(project, person));
    }

    private static SearchDocument of(Project project, UUID person) {
        var text = project.code() + "\n" + project.industry();
        return SearchDocument.of(KIND, key(project.id(), person), project.title(), text, "project")
                .at("project", project.id().toString())
                .needing(May.ADVISE)
                .ownedBy(new PersonId(person))
                .with(Map.of(PHASE, project.phase().name()));
    }

    /** Nobody of them finds it any more. */
    static void remove(SearchIndex index, UUID project, List<UUID> people) {
        people.forEach(person -> index.remove(KIND, key(project, person)));
    }

    private static String key(UUID project, UUID person) {
        return project + "." + person;
    }
}
