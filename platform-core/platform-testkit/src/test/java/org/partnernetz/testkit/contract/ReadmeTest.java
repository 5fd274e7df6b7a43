// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The contract for the README")
class ReadmeTest {
    private static final String WHOLE = """
            # bed

            **For whom:** gardeners.

            **Screens** below `/p/bed/`: `index`.

            **What it stores, and for how long:** nothing.
            """;

    @TempDir
    Path folder;

    @Test
    @DisplayName("is kept where it says what is asked for")
    void isKept() throws IOException {
        assertThat(complaints(WHOLE)).isEmpty();
    }

    @Test
    @DisplayName("names what was left as the archetype made it, by its line")
    void namesGaps() throws IOException {
        assertThat(complaints(WHOLE.replace("gardeners.", "FILL IN: who uses it")))
                .containsExactly("README.md:3: is to be filled in: who uses it");
    }

    @Test
    @DisplayName("names a part that is not there")
    void namesMissingParts() throws IOException {
        assertThat(complaints(WHOLE.replace("**What it stores", "**What it has")))
                .containsExactly("README.md has no part **What it stores, and for how long:**");
        assertThat(new Readme(PlantedPlugin.good(folder.resolve("bare")).module()).complaints())
                .containsExactly("README.md is not there");
    }

    private List<String> complaints(String text) throws IOException {
        return new Readme(PlantedPlugin.good(folder).with("README.md", text).module()).complaints();
    }
}
