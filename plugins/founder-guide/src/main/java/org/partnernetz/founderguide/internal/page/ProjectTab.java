// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.UUID;

import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.plugin.ItemPage;

/** A page of one project; head, phases and tabs around it are the part {@code project}. */
abstract class ProjectTab extends ItemPage<Project> {
    @Reference
    protected Projects projects;

    @Override
    protected final Project read(UUID key) {
        return projects.get(key);
    }
}
