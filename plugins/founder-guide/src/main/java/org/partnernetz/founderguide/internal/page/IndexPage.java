// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.founderguide.internal.dossier.Copies;
import org.partnernetz.founderguide.internal.dossier.Copy;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.founderguide.internal.project.Retention;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.problem.NotFoundException;

/** The list of projects. */
@PluginPage("index")
@Permitted({May.ADVISE, May.PLAN})
@Component(service = IndexPage.class, scope = ServiceScope.PROTOTYPE)
public final class IndexPage implements LoadedPage {
    private final Projects projects;
    private final Copies copies;
    private final Retention retention;
    private final PluginAccess access;
    private long ending;
    private Page<Project> page = new Page<>(List.of(), null);
    private List<Copy> received = List.of();

    @Activate
    public IndexPage(
            @Reference Projects projects,
            @Reference Copies copies,
            @Reference Retention retention,
            @Reference PluginAccess access) {
        this.projects = projects;
        this.copies = copies;
        this.retention = retention;
        this.access = access;
    }

    @Override
    public void load(Place place) {
        if (place.item() != null) {
            throw new NotFoundException();
        }
        page = projects.list(PageRequest.after(place.after()));
        ending = access.may(May.LEAD) ? retention.endingThisYear() : 0;
        received = place.after() == null ? copies.received() : List.of();
    }

    public List<Project> getProjects() {
        return page.items();
    }

    /** Copies that other organisations want a statement on. */
    public List<Copy> getReceived() {
        return received;
    }

    /** How many projects are erased after this year; told to whoever sees all of them. */
    public long getEnding() {
        return ending;
    }

    public @Nullable String getNext() {
        return page.next();
    }
}
