// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** The {@code README.md} of a plugin: whoever takes it over reads there for whom it is, and what it keeps of people. */
public final class Readme {
    /** Stands in the README of a new plugin wherever only its author knows what belongs there. */
    private static final String GAP = "FILL IN:";

    private static final List<String> PARTS =
            List.of("**For whom:**", "**Screens**", "**What it stores, and for how long:**");

    private final PluginModule plugin;

    public Readme(PluginModule plugin) {
        this.plugin = plugin;
    }

    /** Each in a sentence; empty if all is well. */
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
