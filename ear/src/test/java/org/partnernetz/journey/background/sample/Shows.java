// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.background.sample;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.partnernetz.plugin.spi.DashboardWidget;

/** A card that is always the same. */
public final class Shows implements DashboardWidget {

    @Override
    public String key() {
        return "sample";
    }

    @Override
    public Optional<Content> content(Locale locale) {
        var row = new Row("Zeile der Probe", "", null);
        return Optional.of(new Content("widget.title", new Figure(7, "widget.figure"), List.of(row), ""));
    }
}
