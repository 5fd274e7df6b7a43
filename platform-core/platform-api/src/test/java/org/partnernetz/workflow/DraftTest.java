// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A workflow that is written down")
class DraftTest {

    @Test
    @DisplayName("is taken if all states are reached and lead on or end")
    void isTaken() {
        var way = begun().step("c", State.B, State.C).ends(State.C).done();
        assertThat(way.states()).containsExactly(State.A, State.B, State.C);
        assertThat(way.steps()).extracting(Step::key).containsExactly("b", "c");
        assertThat(way.name()).isEqualTo("thing");
        assertThat(way).hasToString("the workflow thing");
    }

    @Test
    @DisplayName("is taken in any order, with one key from several states, conditions and permissions as they come")
    void isTakenInAnyOrder() {
        var way = Workflow.of("thing", State.class, Object.class)
                .step("c", State.B, State.C)
                .by("lead")
                .needs("proof", fact -> true)
                .step("b", State.A, State.B)
                .needs("proof", fact -> true)
                .by("lead")
                .back("undo", State.B, State.A)
                .back("undo", State.C, State.B)
                .ends(State.C)
                .done();
        assertThat(way.steps()).extracting(Step::permission).containsExactly("lead", "lead", "", "");
        assertThat(way.steps()).extracting(step -> step.needs().size()).containsExactly(1, 1, 0, 0);
    }

    @Test
    @DisplayName("names every state that no step leads to, also where they lead to each other")
    void namesUnreachable() {
        complains(begun().ends(State.B, State.C), "The workflow thing: no step leads to C");
        complains(
                Workflow.of("thing", State.class, Object.class)
                        .step("c", State.B, State.C)
                        .step("b", State.C, State.B)
                        .ends(State.A),
                "The workflow thing: no step leads to B; no step leads to C");
    }

    @Test
    @DisplayName("is reached on ways back, too, which lead nowhere onwards")
    void countsWaysBack() {
        assertThat(begun().back("c", State.B, State.C)
                        .ends(State.B, State.C)
                        .done()
                        .steps())
                .hasSize(2);
        complains(
                begun().step("c", State.B, State.C).back("again", State.C, State.B),
                "The workflow thing: nothing leads onwards from C, and it is no end");
    }

    @Test
    @DisplayName("names ends that go on")
    void namesEndsThatGoOn() {
        complains(
                begun().step("c", State.B, State.C).ends(State.B, State.C),
                "The workflow thing: B is an end, and a step leads onwards from it");
    }

    @Test
    @DisplayName("names keys that are there twice or malformed, and steps that lead nowhere")
    void namesKeys() {
        var whole = begun().step("c", State.B, State.C).ends(State.C);
        complains(whole.step("b", State.A, State.C), "The workflow thing: two steps b lead from A");
        complains(
                begun().step("C!", State.B, State.C).ends(State.C),
                "The workflow thing: C! is no step: it needs lower-case words and two states");
        complains(
                begun().step("c", State.B, State.C)
                        .step("stay", State.B, State.B)
                        .ends(State.C),
                "The workflow thing: stay is no step: it needs lower-case words and two states");
        complains(
                begun().step("c", State.B, State.C)
                        .needs("No proof", fact -> true)
                        .ends(State.C),
                "The workflow thing: No proof is no lower-case words joined by hyphens");
        complains(
                Workflow.of("Thing", State.class, Object.class)
                        .step("b", State.A, State.B)
                        .step("c", State.B, State.C)
                        .ends(State.C),
                "The workflow Thing: its name is no lower-case words joined by hyphens");
    }

    @Test
    @DisplayName("has its steps before what they need")
    void hasStepsFirst() {
        assertThatThrownBy(() -> Workflow.of("thing", State.class, Object.class).by("lead"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The workflow thing: a condition comes after its step");
    }

    private static Draft<State, Object> begun() {
        return Workflow.of("thing", State.class, Object.class).step("b", State.A, State.B);
    }

    private static void complains(Draft<State, Object> draft, String complaint) {
        assertThatThrownBy(draft::done)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(complaint);
    }

    private enum State {
        A,
        B,
        C
    }
}
