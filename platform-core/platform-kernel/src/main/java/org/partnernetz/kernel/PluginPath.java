// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.kernel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** Where a page of a plugin lies behind an organisation's space. */
public final class PluginPath {

    private PluginPath() {}

    /** @param item what the page shows; null for a page that stands for itself */
    public static String of(String plugin, String page, @Nullable Object item) {
        var path = "p/" + plugin + '/' + page;
        return item == null ? path : path + '/' + segment(item);
    }

    private static String segment(Object item) {
        return URLEncoder.encode(item.toString(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
