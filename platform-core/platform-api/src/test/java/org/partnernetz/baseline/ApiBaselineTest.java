// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

import aQute.bnd.osgi.Jar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the API against {@code src/api/agreed.txt}, which plugins out there were built for. Once a version is released,
 * it is written anew: {@code mvn -pl platform-core/platform-api -Dtest=ApiBaselineTest -Dapi=agree test}.
 */
@DisplayName("The API")
class ApiBaselineTest {
    private static final Path AGREED = Path.of("src/api/agreed.txt");
    private static final String MARKDOWN = "org.partnernetz.text;version=2.0.0";

    private static final String TO_HTML = "METHOD MINOR MAJOR toHtml(java.lang.String)";

    private static ApiDescription now;

    @BeforeAll
    static void describe() throws Exception {
        try (var jar = new Jar(new File("target/classes"))) {
            now = ApiDescription.of(jar);
        }
        if (System.getProperty("api", "").equals("agree")) {
            Files.createDirectories(AGREED.getParent());
            Files.write(AGREED, now.lines());
        }
    }

    @Test
    @DisplayName("does not change without a new version of the package, as agreed upon")
    void keepsItsWord() throws Exception {
        assertThat(now.complaintsSince(new ApiDescription(Files.readAllLines(AGREED))))
                .as("what plugins rely on; see the chapter on compatibility in docs/plugin-guide.md")
                .isEmpty();
    }

    @Test
    @DisplayName("may not lose a method without a new major version")
    void losesNothing() throws Exception {
        var poorer = now.without(TO_HTML);
        assertThat(poorer.lines()).hasSizeLessThan(now.lines().size());
        assertThat(poorer.complaintsSince(now))
                .containsExactly("org.partnernetz.text has changed (MAJOR): its version 2.0.0 must become 3.0.0");
        assertThat(poorer.replaced(MARKDOWN, "org.partnernetz.text;version=3.0.0")
                        .complaintsSince(now))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "rhythm(), job.spi",
        "content(java.util.Locale), plugin.spi",
        "happened(org.partnernetz.fact.spi.Delivery), fact.spi"
    })
    @DisplayName("may not ask more of what plugins write without a new major version")
    void asksNoMore(String method, String slice) throws Exception {
        var poorer = now.without("METHOD MAJOR MAJOR " + method);
        assertThat(poorer.lines()).hasSizeLessThan(now.lines().size());
        assertThat(now.complaintsSince(poorer))
                .singleElement()
                .asString()
                .startsWith("org.partnernetz." + slice + " has changed (MAJOR)");
    }

    @Test
    @DisplayName("may not gain a method without a new minor version")
    void gainsOpenly() throws Exception {
        var poorer = now.without(TO_HTML);
        assertThat(now.complaintsSince(poorer))
                .containsExactly("org.partnernetz.text has changed (MINOR): its version 2.0.0 must become 2.1.0");
        assertThat(now.replaced(MARKDOWN, "org.partnernetz.text;version=2.1.0").complaintsSince(poorer))
                .isEmpty();
    }
}
