// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Homes out there ran the landed scripts, so none of them is ever changed or taken away. A new script is added to the
 * list with {@code mvn -pl platform-core/platform-kernel -am -Dtest=LandedScriptsTest -Dmigrations=agree
 * -Dsurefire.failIfNoSpecifiedTests=false test}; lines that are there stay as they are.
 */
@DisplayName("Scripts that have landed")
class LandedScriptsTest {
    private static final Path CORE = Path.of("src/main/resources/db/migration/core");
    private static final Pattern FUNCTION = Pattern.compile("function core\\.\\w+\\(");
    private static final String BEFORE_REPEATABLES = "V0122";
    private static final Path LIST = Path.of("src/test/resources/db/landed.sha256");

    @Test
    @DisplayName("are all there and as they were, and every script is on the list")
    void unchanged() throws IOException {
        var now = LandedScripts.inTree();
        var landed = LandedScripts.listed(LIST);
        if (System.getProperty("migrations", "").equals("agree")) {
            landed.write(LIST, now);
            landed = LandedScripts.listed(LIST);
        }
        assertThat(landed.complaintsAbout(now)).isEmpty();
        assertThat(landed.missing(now)).as("scripts to be listed, see above").isEmpty();
    }

    @Test
    @DisplayName("define no function any more that a repeatable script holds")
    void leaveRepeatablesAlone() throws IOException {
        var held = FUNCTION.matcher(Files.readString(CORE.resolve("R__search.sql")))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        assertThat(held).contains("function core.search(");
        try (var scripts = Files.list(CORE)) {
            for (var script : scripts.filter(LandedScriptsTest::isNewer).toList()) {
                assertThat(FUNCTION.matcher(Files.readString(script)).results().map(MatchResult::group))
                        .as(script.getFileName() + " changes what R__search.sql holds: change it there")
                        .doesNotContainAnyElementsOf(held);
            }
        }
    }

    private static boolean isNewer(Path script) {
        var name = script.getFileName().toString();
        return name.startsWith("V") && name.compareTo(BEFORE_REPEATABLES) > 0;
    }

    @Test
    @DisplayName("are missed where one was changed or taken away")
    void noticed() {
        var landed = new LandedScripts(Map.of("V1.sql", "a", "V2.sql", "b"));
        var now = new LandedScripts(Map.of("V1.sql", "c", "V3.sql", "d"));
        assertThat(landed.complaintsAbout(now))
                .containsExactlyInAnyOrder(
                        "V1.sql has landed and was changed; write another script instead",
                        "V2.sql has landed and is gone");
        assertThat(landed.missing(now)).containsExactly("V3.sql");
    }
}
