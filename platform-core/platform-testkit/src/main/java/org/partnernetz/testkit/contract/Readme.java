// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks the {@code README.md} of a plugin, which tells new maintainers for whom the plugin is, and what it stores
 * about people.
 */
public final class Readme {
    /** The mark in the README of a new plugin for text that only its author can write. */
    private static final String GAP = "FILL IN:";

    private static final List<String> PARTS =
            List.of("**For whom:**", "**Screens**", "**What it stores, and for how long:**");

    private final PluginModule plugin;

    public Readme(PluginModule plugin) {
        this.plugin = plugin;
    }

    /** Returns the findings, each as a sentence; empty if there are none. */
    public List<String> complaints() throws IOException {
        var file = plugin.folder().resolve("README.md");
        if (!Files.exists(file)) {
            return List.of("README.md is not there");
        }
        var lines = Files.readAllLines(file);
        var complaints = new ArrayList<String>();
        for (var at = 0; at < lines.size(); at++) {
            var gap = lines.get(at).indexOf(GAP);
            if (gap >= 0) {
                complaints.add("README.md:" + (at + 1) + ": is to be filled in: "
                        + lines.get(at).substring(gap + GAP.length()).strip());
            }
        }
        PARTS.stream()
                .filter(part -> lines.stream().noneMatch(line -> line.startsWith(part)))
                .forEach(part -> complaints.add("README.md has no part " + part));
        return complaints;
    }
}
