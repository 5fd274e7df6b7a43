// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What a package may use")
class MayUseTest {

    @TempDir
    Path sources;

    @Test
    @DisplayName("is what its sentence names, with what is below it")
    void isNamed() throws IOException {
        says("garden", "May use: {@code soil}, {@code water.spring}.");
        uses("garden", "org.partnernetz.soil.Earth", "org.partnernetz.soil.deep.Clay", "org.partnernetz.water.Rain");
        assertThat(MayUse.broken(sources, "")).containsExactly("org.partnernetz.garden uses org.partnernetz.water");
    }

    @Test
    @DisplayName("is nothing where it says nothing, and everything where there is no such sentence")
    void isNothing() throws IOException {
        says("garden", "May use: nothing.");
        uses("garden", "org.partnernetz.soil.Earth");
        says("meadow", "Flowers.");
        uses("meadow", "org.partnernetz.soil.Earth");
        assertThat(MayUse.broken(sources, "")).containsExactly("org.partnernetz.garden uses org.partnernetz.soil");
    }

    @Test
    @DisplayName("is in a plugin all of the API, and beside itself what it names in short")
    void isShortInside() throws IOException {
        says("garden.internal.page", "May use: {@code bed}.");
        uses(
                "garden.internal.page",
                "org.partnernetz.tenant.Role",
                "org.partnernetz.garden.internal.bed.Bed",
                "org.partnernetz.garden.internal.tool.Spade");
        assertThat(MayUse.broken(sources, "garden."))
                .containsExactly("org.partnernetz.garden.internal.page uses org.partnernetz.garden.internal.tool");
    }

    private void says(String name, String sentence) throws IOException {
        write(name, "package-info.java", "/**\n * Here.\n *\n * <p>" + sentence.replace(", ", ",\n * ") + "\n */\n");
    }

    private void uses(String name, String... types) throws IOException {
        write(name, "Plant.java", "");
        var source = folder(name).resolve("Plant.java");
        for (var type : types) {
            Files.writeString(source, Files.readString(source) + "import " + type + ";\n");
        }
    }

    private void write(String name, String file, String before) throws IOException {
        Files.createDirectories(folder(name));
        Files.writeString(folder(name).resolve(file), before + "package org.partnernetz." + name + ";\n");
    }

    private Path folder(String name) {
        return sources.resolve("org/partnernetz/" + name.replace('.', '/'));
    }
}
