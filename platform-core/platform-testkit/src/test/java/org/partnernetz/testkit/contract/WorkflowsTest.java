// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.workflow.Workflow;

@DisplayName("The contract for workflows")
class WorkflowsTest {
    private static final String GERMAN = "src/main/resources/messages.properties";
    private static final String ENGLISH = "src/main/resources/messages_en.properties";
    private static final String ALL = "plugin.name=B\nplugin.about=B\nindex.title=B\nbed.text={0}\n"
            + "bed.DUG=B\nbed.SOWN=B\nbed.sow=B\nfault.too-cold=B\naudit.bed.moved=B\n";

    @TempDir
    Path folder;

    @Test
    @DisplayName("is kept with words for all that people read of them")
    void isKept() {
        var plugin = PlantedPlugin.good(folder)
                .with(Whole.class)
                .with(GERMAN, ALL)
                .with(ENGLISH, ALL)
                .module();
        assertThat(new Workflows(plugin).complaints()).isEmpty();
        assertThat(new Words(plugin).complaints()).isEmpty();
    }

    @Test
    @DisplayName("asks for each word")
    void asksForWords() {
        var plugin = PlantedPlugin.good(folder).with(Whole.class).module();
        assertThat(new Workflows(plugin).complaints())
                .containsExactlyInAnyOrder(
                        "bed.DUG is missing: a word of the workflow in Whole.WAY",
                        "bed.SOWN is missing: a word of the workflow in Whole.WAY",
                        "bed.sow is missing: a word of the workflow in Whole.WAY",
                        "fault.too-cold is missing: a word of the workflow in Whole.WAY",
                        "audit.bed.moved is missing: a word of the workflow in Whole.WAY");
    }

    @Test
    @DisplayName("tells a state that no step leads to")
    void tellsUnreachable() {
        var plugin = PlantedPlugin.good(folder).with(Broken.class).module();
        assertThat(new Workflows(plugin).complaints())
                .containsExactly("Broken.WAY: The workflow bed: no step leads to SOWN");
    }

    private enum State {
        DUG,
        SOWN
    }

    private static final class Whole {
        static final Workflow<State, Boolean> WAY = Workflow.of("bed", State.class, Boolean.class)
                .step("sow", State.DUG, State.SOWN)
                .needs("too-cold", warm -> warm)
                .ends(State.SOWN)
                .done();
    }

    private static final class Broken {
        static final Workflow<State, Boolean> WAY = Workflow.of("bed", State.class, Boolean.class)
                .ends(State.DUG, State.SOWN)
                .done();
    }
}
