// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The lines of the platform's pages")
class PageLinesTest {
    private static final Path PAGES = Path.of("src/main/webapp");

    /** Pages that were there before the limit. They leave the list once their lines are broken, and none joins it. */
    private static final Path LONG = Path.of("src/test/long-pages.txt");

    private static final int MOST = 160;

    @Test
    @DisplayName("have at most 160 characters")
    void areShort() throws IOException {
        var before = Files.readAllLines(LONG);
        var found = new ArrayList<String>();
        var still = new ArrayList<String>();
        try (var files = Files.walk(PAGES)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".xhtml")).toList()) {
                var name = PAGES.relativize(file).toString().replace('\\', '/');
                var tooLong = tooLong(name, Files.readAllLines(file));
                if (!tooLong.isEmpty()) {
                    still.add(name);
                }
                if (!before.contains(name)) {
                    found.addAll(tooLong);
                }
            }
        }
        assertThat(found).isEmpty();
        assertThat(still).as("take out what is in order").containsAll(before);
    }

    private static List<String> tooLong(String name, List<String> lines) {
        var found = new ArrayList<String>();
        for (var at = 0; at < lines.size(); at++) {
            if (lines.get(at).length() > MOST) {
                found.add(name + ":" + (at + 1) + " has " + lines.get(at).length() + " characters");
            }
        }
        return found;
    }
}
