// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.founderguide.internal.dossier.Copies;
import org.partnernetz.founderguide.internal.dossier.Copy;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Phase;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.founderguide.internal.project.Result;
import org.partnernetz.founderguide.internal.project.Retention;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.paging.Page;
import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.problem.NotFoundException;

/** The list of projects, as the address asks for it. */
@PluginPage("index")
@Permitted({May.ADVISE, May.PLAN})
@Component(service = IndexPage.class, scope = ServiceScope.PROTOTYPE)
public final class IndexPage implements LoadedPage {
    @Reference
    Projects projects;

    @Reference
    Copies copies;

    @Reference
    Retention retention;

    @Reference
    PluginAccess access;

    /** What the reader asks of the list. */
    public ListQuery query;

    public Page<Project> page;

    /** Copies that other organisations want a statement on. */
    public List<Copy> received = List.of();

    /** How many projects are erased after this year; told to whoever sees all of them. */
    public long ending;

    @Override
    public void load(Place place) {
        if (place.item() != null) {
            throw new NotFoundException();
        }
        query = place.query();
        page = projects.list(query);
        ending = access.may(May.LEAD) ? retention.endingThisYear() : 0;
        received = query.asked().isEmpty() ? copies.received() : List.of();
    }

    public Phase[] getPhases() {
        return Phase.values();
    }

    public Result[] getResults() {
        return Result.values();
    }
}
