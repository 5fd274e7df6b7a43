// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.UUID;

import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.plugin.ItemPage;
import org.partnernetz.store.Store;

/** A page of one project; head, phases and tabs around it are the part {@code project}. */
abstract class ProjectTab extends ItemPage<Project> {
    @Reference
    protected Projects projects;

    @Reference
    Store store;

    /** In one read: each of the services that the page asks looks for the project first. */
    @Override
    public final void load(Place place) {
        store.read(em -> {
            super.load(place);
            return place;
        });
    }

    @Override
    protected final Project read(UUID key) {
        return projects.get(key);
    }
}
