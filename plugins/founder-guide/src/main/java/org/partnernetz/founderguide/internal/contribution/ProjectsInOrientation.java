// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.contribution;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.propertytypes.ServiceRanking;
import org.partnernetz.founderguide.internal.project.Phase;
import org.partnernetz.founderguide.internal.project.ProjectCount;
import org.partnernetz.statistics.spi.IndicatorSource;

/** Projects in the phase {@link Phase#ORIENTATION}. */
@ServiceRanking(40)
@Component(service = IndicatorSource.class)
public final class ProjectsInOrientation extends ProjectsInPhase {

    @Activate
    public ProjectsInOrientation(@Reference ProjectCount count) {
        super("phase-orientation", Phase.ORIENTATION, count);
    }
}
