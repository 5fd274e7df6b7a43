// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.journey.plugin.OffersPlugin;

@DisplayName("Pages for visitors")
class VisitorPagesTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("are found in the jar of a plugin, so that they are attacked")
    void areFound() throws Exception {
        var jar = Files.write(
                folder.resolve("offers.jar"),
                OffersPlugin.version("1.0.0", "Angebote").bytes());
        assertThat(VisitorPages.in(jar)).containsExactly("directory");
    }
}
