// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.desk;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.partnernetz.testkit.harness.BuiltPlugin;

/**
 * The pages of all plugins in this repository, with an address for each, found by following the links from each
 * plugin's first page.
 */
public final class PluginPages {

    private static final Pattern ADDRESS = Pattern.compile("/o/[^/]+/p/(?<plugin>[^/?#]+)/(?<page>[^/?#]+)(/[^/?#]+)?");

    private final Map<String, String> found = new HashMap<>();
    private final Desk desk;
    private final String space;

    /** The pages as one person sees them in an organisation. */
    public PluginPages(Desk desk, String organisation) {
        this.desk = desk;
        this.space = "/o/" + organisation + "/p/";
    }

    /** All pages, written {@code plugin/page}. */
    public static List<String> all() {
        return BuiltPlugin.ofRepository().stream()
                .flatMap(plugin -> plugin.pages().stream().map(page -> plugin.id() + "/" + page))
                .toList();
    }

    /** Follows the links from the first page of each plugin; a page that was found before keeps its address. */
    public PluginPages walk() {
        BuiltPlugin.ofRepository().forEach(plugin -> walk(plugin.id() + "/index"));
        return this;
    }

    /** Follows the links from the page of an item that has all parts, wherever the plugin's lists show it. */
    public PluginPages walk(String page) {
        walkThrough(space + page);
        return this;
    }

    /** Adds the address of a page to which no link of the plugin leads. */
    public PluginPages with(String page, String address) {
        found.put(page, address);
        return this;
    }

    /** An address of a page. */
    public String address(String page) {
        var address = found.get(page);
        if (address == null) {
            throw new AssertionError("no link of the plugin leads to its page " + page
                    + "; let src/test/samples.json name an item that it shows, or what opens it");
        }
        return address;
    }

    private void walkThrough(String start) {
        var open = new ArrayDeque<>(List.of(start));
        var seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            var address = open.poll();
            var parts = ADDRESS.matcher(address);
            if (parts.matches()
                    && found.putIfAbsent(parts.group("plugin") + "/" + parts.group("page"), address) == null) {
                desk.go(address);
                desk.links().stream()
                        .filter(ADDRESS.asMatchPredicate())
                        .filter(seen::add)
                        .forEach(open::add);
            }
        }
    }
}
