// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.contribution;

import java.util.List;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.project.Finding;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.search.SearchDocument;
import org.partnernetz.search.spi.SearchSource;

/**
 * Lets the teams of projects find them, and narrow them by their phase. Who does not see all projects cannot have them
 * told anew: those of others would be lost.
 */
@Component
public final class ProjectSearch implements SearchSource {
    private final Projects projects;
    private final PluginAccess access;

    @Activate
    public ProjectSearch(@Reference Projects projects, @Reference PluginAccess access) {
        this.projects = projects;
        this.access = access;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(
                Finding.KIND, "search.projects", List.of(new FacetName(Finding.PHASE, "search.phase", "phase."))));
    }

    @Override
    public void tell(Consumer<SearchDocument> documents) {
        access.require(May.LEAD);
        var page = projects.list(new PageRequest(null, PageRequest.SIZE_MAX));
        page.items().stream().flatMap(project -> Finding.of(project).stream()).forEach(documents);
        while (page.next() != null) {
            page = projects.list(new PageRequest(page.next(), PageRequest.SIZE_MAX));
            page.items().stream()
                    .flatMap(project -> Finding.of(project).stream())
                    .forEach(documents);
        }
    }
}
