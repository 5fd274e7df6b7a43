// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.contribution;

import java.util.List;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.project.Finding;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.search.SearchDocument;
import org.partnernetz.search.spi.SearchSource;

/** Lets advisers find projects, and narrow them by their phase. */
@Component
public final class ProjectSearch implements SearchSource {
    private final Projects projects;

    @Activate
    public ProjectSearch(@Reference Projects projects) {
        this.projects = projects;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(
                Finding.KIND, "search.projects", List.of(new FacetName(Finding.PHASE, "search.phase", "phase."))));
    }

    @Override
    public void tell(Consumer<SearchDocument> documents) {
        var page = projects.list(new PageRequest(null, PageRequest.SIZE_MAX));
        page.items().stream().map(Finding::of).forEach(documents);
        while (page.next() != null) {
            page = projects.list(new PageRequest(page.next(), PageRequest.SIZE_MAX));
            page.items().stream().map(Finding::of).forEach(documents);
        }
    }
}
