// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.partnernetz.search.SearchDocument;
import org.partnernetz.search.SearchIndex;
import org.partnernetz.tenant.PersonId;

/**
 * A project as its team finds it: by its title, code and industry, never by what stands in its plan. Each of the team
 * has a document of their own. Who may lead finds in the search what they work on; all projects stand in the list.
 */
public final class Finding {
    public static final String KIND = "case";
    public static final String PHASE = "phase";

    private Finding() {}

    public static List<SearchDocument> of(Project project) {
        return Stream.concat(Stream.of(project.adviserId()), project.deputies().stream())
                .map(person -> of(project, person))
                .toList();
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
