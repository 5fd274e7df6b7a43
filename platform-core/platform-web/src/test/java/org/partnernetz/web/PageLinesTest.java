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

    private static final int MOST = 160;

    @Test
    @DisplayName("have at most 160 characters")
    void areShort() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(PAGES)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".xhtml")).toList()) {
                var name = PAGES.relativize(file).toString().replace('\\', '/');
                found.addAll(tooLong(name, Files.readAllLines(file)));
            }
        }
        assertThat(found).isEmpty();
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
