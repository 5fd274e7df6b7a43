// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnernetz.testkit.HouseRules;
import org.partnernetz.testkit.MayUse;

@DisplayName("The whole platform")
class HouseRulesTest {
    private static final Path CORE = Path.of("../platform-core");

    private static JavaClasses platform;

    @BeforeAll
    static void importAllModules() throws IOException {
        platform = new ClassFileImporter().importPaths(modules());
    }

    static Stream<ArchRule> rules() {
        return HouseRules.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("keeps the house rules")
    void keepsTheHouseRules(ArchRule rule) {
        rule.check(platform);
    }

    @Test
    @DisplayName("is looked at whole")
    void isLookedAtWhole() throws IOException {
        assertThat(modules())
                .map(Path::toString)
                .anyMatch(module -> module.contains("platform-api"))
                .anyMatch(module -> module.contains("platform-kernel"))
                .anyMatch(module -> module.contains("platform-web"))
                .anyMatch(module -> module.contains("plugins"));
    }

    @Test
    @DisplayName("uses in each package of the core only what the package says")
    void usesWhatItSays() throws IOException {
        try (var modules = Files.list(CORE)) {
            assertThat(modules.map(module -> module.resolve("src/main/java"))
                            .filter(Files::isDirectory)
                            .flatMap(sources -> MayUse.broken(sources, "").stream()))
                    .isEmpty();
        }
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> all = Stream.concat(Files.list(CORE), Files.list(Path.of("../plugins")))) {
            return all.map(module -> module.resolve("target/classes"))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }
}
