// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit;

import java.nio.file.Path;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs in the module of every plugin, which inherits it from the parent POM and writes nothing for it. */
@DisplayName("A plugin")
public class EveryPluginTest {
    private static final JavaClasses PLUGIN = new ClassFileImporter().importPath(Path.of("target", "classes"));

    static Stream<ArchRule> rules() {
        return HouseRules.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("keeps the house rules")
    void keepsTheHouseRules(ArchRule rule) {
        rule.allowEmptyShould(true).check(PLUGIN);
    }
}
