// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.problem.NotAllowedException;

@DisplayName("A workflow")
class WorkflowTest {
    private static final String SOURCE = "§ 5 Abs. 1 BQFG";
    private static final Workflow<State, Facts> WAY = Workflow.of("request", State.class, Facts.class)
            .step("submit", State.DRAFT, State.SUBMITTED)
            .needs("no-proof", Facts::proof, SOURCE)
            .needs("no-name", Facts::named)
            .step("decide", State.SUBMITTED, State.DECIDED)
            .by("decide")
            .back("withdraw", State.SUBMITTED, State.DRAFT)
            .needs("too-late", Facts::early)
            .back("reopen", State.DECIDED, State.SUBMITTED)
            .by("decide")
            .ends(State.DECIDED)
            .done();
    private static final Facts ALL = new Facts(true, true, true);
    private static final Facts NONE = new Facts(false, false, false);

    private final Set<String> permissions = new HashSet<>(Set.of("decide"));
    private final List<String> noted = new ArrayList<>();
    private final Row row = new Row();

    @Test
    @DisplayName("offers every step that leads on, open or with all reasons why not")
    void offersSteps() {
        assertThat(WAY.moves(State.DRAFT, NONE, permissions::contains))
                .containsExactly(new Move(
                        "submit",
                        "SUBMITTED",
                        false,
                        List.of(new Refusal("no-proof", SOURCE), new Refusal("no-name", ""))))
                .noneMatch(Move::isOpen);
        assertThat(WAY.moves(State.DRAFT, ALL, permissions::contains))
                .containsExactly(new Move("submit", "SUBMITTED", false, List.of()))
                .allMatch(Move::isOpen);
        assertThat(WAY.moves(State.SUBMITTED, ALL, permissions::contains))
                .containsExactly(
                        new Move("decide", "DECIDED", false, List.of()),
                        new Move("withdraw", "DRAFT", true, List.of()));
    }

    @Test
    @DisplayName("hides steps for which a permission is missing, and refuses them")
    void asksPermissions() {
        permissions.clear();
        row.state = State.SUBMITTED;
        assertThat(WAY.moves(State.SUBMITTED, ALL, permissions::contains))
                .extracting(Move::step)
                .containsExactly("withdraw");
        assertThatThrownBy(move("decide", "", ALL)).isInstanceOf(NotAllowedException.class);
        assertThat(row.state).isEqualTo(State.SUBMITTED);
    }

    @Test
    @DisplayName("takes a step and notes it")
    void takesSteps() throws Throwable {
        move("submit", "", ALL).call();
        assertThat(row.state).isEqualTo(State.SUBMITTED);
        assertThat(noted).containsExactly("request.moved A-1 {from=DRAFT, reason=, step=submit, to=SUBMITTED}");
    }

    @Test
    @DisplayName("takes one back with a reason only, which is kept")
    void takesBack() throws Throwable {
        row.state = State.SUBMITTED;
        assertFaults(move("withdraw", " \u200b ", ALL), new Fault("reason", "required", ""));
        assertFaults(move("withdraw", null, ALL), new Fault("reason", "required", ""));
        assertFaults(move("withdraw", "x".repeat(501), ALL), new Fault("reason", "too-long", "500"));
        assertThat(row.state).isEqualTo(State.SUBMITTED);
        assertThat(noted).isEmpty();
        move("withdraw", "x".repeat(499) + "é ", ALL).call();
        assertThat(row.state).isEqualTo(State.DRAFT);
        assertThat(noted).singleElement().asString().contains("xé").contains("withdraw");
    }

    @Test
    @DisplayName("names all that is missing, with the source as the limit")
    void namesAll() {
        assertFaults(
                move("submit", "", NONE),
                new Fault("no-proof", "no-proof", SOURCE),
                new Fault("no-name", "no-name", ""));
        row.state = State.SUBMITTED;
        assertFaults(move("withdraw", "why", NONE), new Fault("too-late", "too-late", ""));
        assertThat(noted).isEmpty();
    }

    @Test
    @DisplayName("refuses what does not lead on from here, and what others have changed meanwhile")
    void refusesConflicts() throws Throwable {
        assertThatThrownBy(move("decide", "", ALL))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).isEqualTo("conflict"));
        assertThatThrownBy(() -> WAY.move(row, new Wanted("submit", 6, ""), ALL, permissions::contains, this::note))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).isEqualTo("changed-meanwhile"));
        assertThat(row.state).isEqualTo(State.DRAFT);
        WAY.move(row, new Wanted("submit", null, null), ALL, permissions::contains, this::note);
        assertThat(row.state).isEqualTo(State.SUBMITTED);
    }

    @Test
    @DisplayName("names the step that is left out or that it never had")
    void namesTheStep() {
        assertFaults(move("", "", ALL), new Fault("step", "required", ""));
        assertFaults(move("never", "", ALL), new Fault("step", "choice", "submit, decide, withdraw, reopen"));
        assertThat(row.state).isEqualTo(State.DRAFT);
    }

    @Test
    @DisplayName("sends what the page had read")
    void sendsWhatWasRead() {
        var moves = new Moves(WAY.moves(State.DRAFT, ALL, permissions::contains), 3);
        moves.setVersion(4);
        moves.setReason("why");
        assertThat(moves.wanted("submit")).isEqualTo(new Wanted("submit", 4, "why"));
        assertThat(moves.getAll()).extracting(Move::step).containsExactly("submit");
        assertThat(Moves.none().getAll()).isEmpty();
    }

    private void assertFaults(ThrowingCallable work, Fault... faults) {
        assertThatThrownBy(work)
                .isInstanceOf(InvalidException.class)
                .extracting(e -> ((InvalidException) e).faults(), LIST)
                .containsExactly((Object[]) faults);
    }

    private ThrowingCallable move(String step, @Nullable String reason, Facts facts) {
        return () -> WAY.move(row, new Wanted(step, 7, reason), facts, permissions::contains, this::note);
    }

    private void note(String action, String item, Map<String, String> details) {
        noted.add(action + " " + item + " " + new TreeMap<>(details));
    }

    private enum State {
        DRAFT,
        SUBMITTED,
        DECIDED
    }

    private record Facts(boolean proof, boolean named, boolean early) {}

    private static final class Row implements Staged<State> {
        private State state = State.DRAFT;

        @Override
        public State state() {
            return state;
        }

        @Override
        public void state(State next) {
            state = next;
        }

        @Override
        public int version() {
            return 7;
        }

        @Override
        public String subject() {
            return "A-1";
        }
    }
}
