// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What a plugin says of attacks")
class OwnAttacksTest {
    private static final List<String> ATTACKERS = List.of("a guest", "a visitor");

    @TempDir
    Path folder;

    @Test
    @DisplayName("is understood line by line")
    void isUnderstood() throws IOException {
        assertThat(misunderstood("""
                -- MEMBER,CLIENT erases it
                delete from ${schema}.plot
                where closed;
                -- allowed a guest: select plot, since guests may look
                -- visitors see plot where open, since it is shown
                """)).isEmpty();
    }

    @Test
    @DisplayName("is told with its line where it says nothing")
    void isTold() throws IOException {
        assertThat(misunderstood("""
                -- member erases it
                delete from ${schema}.plot;
                -- allowed a gost: select plot, since guests may look
                -- MEMBER erases nothing
                """))
                .extracting(line -> line.substring(0, line.indexOf(" (")))
                .containsExactly(
                        "src/test/sql/attacks.sql:1: -- member erases it",
                        "src/test/sql/attacks.sql:3: -- allowed a gost: select plot, since guests may look",
                        "src/test/sql/attacks.sql:4: -- MEMBER erases nothing");
    }

    private List<String> misunderstood(String attacks) throws IOException {
        var plugin = PlantedPlugin.good(folder)
                .with("src/test/sql/attacks.sql", attacks)
                .module();
        return OwnAttacks.of(plugin).misunderstood(ATTACKERS);
    }
}
