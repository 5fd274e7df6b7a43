// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.widget;

import java.text.MessageFormat;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.partnernetz.contribution.Contributor;
import org.partnernetz.kernel.PluginPath;
import org.partnernetz.plugin.admin.WidgetCard;
import org.partnernetz.plugin.spi.DashboardWidget;
import org.partnernetz.plugin.spi.DashboardWidget.Content;
import org.partnernetz.plugin.spi.DashboardWidget.Figure;
import org.partnernetz.tenant.Acting;
import org.partnernetz.text.Numbers;

/** A widget by its plugin and key; holds nothing of the plugin's own classes. */
record Widget(Contributor contributor, String key, String permission) {

    static Widget of(Contributor contributor, DashboardWidget widget) {
        return new Widget(contributor, widget.key(), widget.permission());
    }

    String id() {
        return contributor.plugin() + '-' + key;
    }

    /** The content as people read it. */
    WidgetCard card(Content content, Acting acting, Locale locale) {
        var space = "/o/" + acting.slug() + '/';
        var lines = content.rows().stream()
                .limit(DashboardWidget.ROWS_MAX)
                .map(row -> new WidgetCard.Line(row.text(), address(space, row.page(), row.item())))
                .toList();
        return new WidgetCard(
                id(),
                contributor.plugin(),
                contributor.name(locale),
                contributor.say(locale, content.title()),
                figure(content.figure(), locale),
                lines,
                address(space, content.page(), null));
    }

    private String figure(@Nullable Figure figure, Locale locale) {
        return figure == null
                ? ""
                : Numbers.said(new MessageFormat(contributor.say(locale, figure.label()), locale), figure.value());
    }

    private String address(String space, String page, @Nullable Object item) {
        return page.isEmpty() ? "" : space + PluginPath.of(contributor.plugin(), page, item);
    }
}
