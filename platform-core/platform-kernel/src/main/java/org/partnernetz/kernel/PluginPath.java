// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.kernel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** The path of a plugin's page within an organisation's space. */
public final class PluginPath {

    private PluginPath() {}

    /** @param item the item that the page shows; null for a page without item */
    public static String of(String plugin, String page, @Nullable Object item) {
        var path = "p/" + plugin + '/' + page;
        return item == null ? path : path + '/' + segment(item);
    }

    private static String segment(Object item) {
        return URLEncoder.encode(item.toString(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
