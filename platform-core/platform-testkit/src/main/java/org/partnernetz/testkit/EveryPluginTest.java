// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnernetz.testkit.contract.Limits;
import org.partnernetz.testkit.contract.Pages;
import org.partnernetz.testkit.contract.PersonalColumns;
import org.partnernetz.testkit.contract.PluginDatabase;
import org.partnernetz.testkit.contract.PluginModule;
import org.partnernetz.testkit.contract.Readme;
import org.partnernetz.testkit.contract.Rest;
import org.partnernetz.testkit.contract.Tables;
import org.partnernetz.testkit.contract.Visitors;
import org.partnernetz.testkit.contract.Words;
import org.partnernetz.testkit.contract.Workflows;

/**
 * The tests that every plugin inherits. The parent POM runs them in the plugin's module, without any code of the
 * plugin.
 */
@DisplayName("A plugin")
public class EveryPluginTest {
    private static final PluginModule PLUGIN = PluginModule.running();
    private static final JavaClasses CLASSES = PLUGIN.classes();

    private static PluginDatabase database;

    @BeforeAll
    static void migrate() {
        database = PluginDatabase.shared();
    }

    static Stream<ArchRule> rules() {
        return HouseRules.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("keeps the house rules")
    void keepsTheHouseRules(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    /**
     * Reports the findings of the step "gates", which the parent POM runs before the tests, so that one gate does not
     * hide the others.
     */
    @Test
    @DisplayName("passes its gates: format, warnings of the compiler, style, forbidden methods")
    void passesItsGates() throws IOException {
        var file = System.getProperty("gates.findings");
        assumeTrue(file != null && !Boolean.getBoolean("gates.skip"), "only Maven holds the gates, and not in a hurry");
        assertThat(Files.readAllLines(Path.of(file))).isEmpty();
    }

    @Test
    @DisplayName("has its words in all languages, and only words that are asked for")
    void hasItsWords() {
        assertThat(new Words(PLUGIN).complaints()).isEmpty();
    }

    @Test
    @DisplayName("says in its README for whom it is, what its screens are, and what it stores for how long")
    void saysWhatItIs() throws IOException {
        assertThat(new Readme(PLUGIN).complaints()).isEmpty();
    }

    @Test
    @DisplayName("has whole pages, and those that it links to")
    void hasItsPages() {
        assertThat(new Pages(PLUGIN).complaints()).isEmpty();
    }

    @Test
    @DisplayName("lets visitors only read, and nothing personal that is not meant for them")
    void letsVisitorsOnlyRead() throws IOException {
        assertThat(new Visitors(PLUGIN).complaints()).isEmpty();
    }

    @Test
    @DisplayName("has whole workflows, with words for all states and steps")
    void hasWholeWorkflows() {
        assertThat(new Workflows(PLUGIN).complaints()).isEmpty();
    }

    @Test
    @DisplayName("has limits that can be asked of what they stand at")
    void hasLimits() {
        assertThat(new Limits(PLUGIN).complaints()).isEmpty();
    }

    @Test
    @DisplayName("describes its REST")
    void describesItsRest() {
        assertThat(new Rest(PLUGIN).complaints()).isEmpty();
    }

    @Test
    @DisplayName("keeps every table under row security, against every attacker")
    void guardsItsTables() throws SQLException, IOException {
        assertThat(new Tables(PLUGIN, database).complaints()).isEmpty();
    }

    @Test
    @DisplayName("exports and erases every personal column")
    void exportsAndErases() throws SQLException, IOException {
        assertThat(new PersonalColumns(PLUGIN, database).complaints()).isEmpty();
    }
}
