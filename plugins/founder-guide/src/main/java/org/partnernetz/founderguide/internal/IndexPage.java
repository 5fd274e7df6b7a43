// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.problem.NotFoundException;

/** The list of projects. */
@PluginPage("index")
@Component(service = IndexPage.class, scope = ServiceScope.PROTOTYPE)
public final class IndexPage implements LoadedPage {
    private final Projects projects;
    private Page<Project> page = new Page<>(List.of(), null);

    @Activate
    public IndexPage(@Reference Projects projects) {
        this.projects = projects;
    }

    @Override
    public void load(Place place) {
        if (place.item() != null) {
            throw new NotFoundException();
        }
        page = projects.list(PageRequest.after(place.after()));
    }

    public List<Project> getProjects() {
        return page.items();
    }

    public @Nullable String getNext() {
        return page.next();
    }
}
