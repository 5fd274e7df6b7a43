// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.contribution;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.aftercare.Aftercare;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.plugin.spi.DashboardWidget;
import org.partnernetz.time.NetworkDays;

/** Shows advisers the projects whose talk after the start is due. */
@Component
public final class WaitingProjects implements DashboardWidget {
    @Reference
    Aftercare aftercare;

    @Reference
    Clock clock;

    @Override
    public String key() {
        return "waiting-projects";
    }

    @Override
    public String permission() {
        return May.ADVISE;
    }

    @Override
    public Optional<Content> content(Locale locale) {
        var waiting = aftercare.waiting(NetworkDays.today(clock));
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        var rows = waiting.stream()
                .limit(ROWS_MAX)
                .map(project -> new Row(project.title(), "project", project.project()))
                .toList();
        return Optional.of(
                new Content("widget.waiting", new Figure(waiting.size(), "widget.count"), List.copyOf(rows), "index"));
    }
}
