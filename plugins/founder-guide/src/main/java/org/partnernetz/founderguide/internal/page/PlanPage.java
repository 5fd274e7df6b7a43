// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.founderguide.internal.project.Chapter;
import org.partnernetz.founderguide.internal.project.ChapterState;
import org.partnernetz.founderguide.internal.project.Chapters;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;

/** The chapters of a project's plan. */
@PluginPage("plan")
@Permitted({May.ADVISE, May.PLAN})
@Component(service = PlanPage.class, scope = ServiceScope.PROTOTYPE)
public final class PlanPage extends ProjectTab {
    @Reference
    Chapters plan;

    public List<Chapter> chapters = List.of();

    @Override
    protected void loaded(Place place) {
        chapters = plan.of(getKey());
    }

    public long getDone() {
        return chapters.stream()
                .filter(chapter -> chapter.state() == ChapterState.DONE)
                .count();
    }
}
