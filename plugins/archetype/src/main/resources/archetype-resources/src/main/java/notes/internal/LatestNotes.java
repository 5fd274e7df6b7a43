// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.plugin.spi.DashboardWidget;

/** Shows the newest notes on the organisation's home page. */
@Component(service = DashboardWidget.class)
public final class LatestNotes implements DashboardWidget {
    private static final int ROWS = 3;

    private final Notes notes;

    @Activate
    public LatestNotes(@Reference Notes notes) {
        this.notes = notes;
    }

    @Override
    public String key() {
        return "latest-notes";
    }

    @Override
    public Optional<Content> content(Locale locale) {
        var rows = notes.newest(ROWS).stream()
                .map(note -> new Row(note.text(), "index", null))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content("widget.title", null, List.copyOf(rows), "index"));
    }
}
