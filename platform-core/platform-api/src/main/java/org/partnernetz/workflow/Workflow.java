// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.partnernetz.audit.Audit;
import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.text.Clean;

/**
 * The states that something goes through, with the steps between them and what each step needs.
 *
 * <pre>{@code
 * static final Workflow<State, Facts> WAY = Workflow.of("request", State.class, Facts.class)
 *         .step("submit", State.DRAFT, State.SUBMITTED)
 *         .needs("no-proof", Facts::hasProof, "§ 5 Abs. 1 BQFG")
 *         .step("decide", State.SUBMITTED, State.DECIDED)
 *         .by("decide")
 *         .back("withdraw", State.SUBMITTED, State.DRAFT)
 *         .ends(State.DECIDED)
 *         .done();
 * }</pre>
 *
 * <p>It begins with the first constant. A state that no step leads to, one that leads nowhere without being an end, and
 * a key that is there twice are told by {@link Draft#done()}: as a static field of any class of a plugin it fails the
 * start, and the test that every plugin inherits. <b>Words:</b> {@code <name>.<STATE>}, {@code <name>.<step>},
 * {@code fault.<reason>} and {@code audit.<name>.moved}. Conditions ask facts, never who asks: that is a permission.
 *
 * @param <S> the states
 * @param <F> what conditions are asked about
 */
public final class Workflow<S extends Enum<S>, F> {
    private final String name;
    private final Class<S> states;
    private final List<Step<S, F>> steps;

    Workflow(String name, Class<S> states, List<Step<S, F>> steps) {
        this.name = name;
        this.states = states;
        this.steps = List.copyOf(steps);
    }

    /**
     * Begins one.
     *
     * @param name what its words begin with: lower-case words joined by hyphens
     */
    public static <S extends Enum<S>, F> Draft<S, F> of(String name, Class<S> states, Class<F> facts) {
        return new Draft<>(name, states);
    }

    public String name() {
        return name;
    }

    public List<S> states() {
        return Arrays.asList(states.getEnumConstants());
    }

    public List<Step<S, F>> steps() {
        return steps;
    }

    /**
     * Every step that leads on from here, open or refused, but those for which the acting person lacks a permission.
     */
    public List<Move> moves(S now, F facts, PluginAccess access) {
        return steps.stream()
                .filter(step -> step.from() == now && may(step, access))
                .map(step -> new Move(step.key(), step.to().name(), step.back(), step.refusals(facts)))
                .toList();
    }

    /**
     * Takes a step and notes it in the audit trail.
     *
     * @throws ConflictException if it was changed since it was read, or the step does not lead on from where it stands
     * @throws org.partnernetz.problem.NotAllowedException if the acting person lacks the step's permission
     * @throws InvalidException naming all that is missing, or the reason
     */
    public void move(Staged<S> row, Wanted wanted, F facts, PluginAccess access, Audit audit) {
        if (wanted.version() != null && wanted.version() != row.version()) {
            throw new ConflictException("changed-meanwhile");
        }
        var step = steps.stream()
                .filter(one -> one.key().equals(wanted.step()) && one.from() == row.state())
                .findFirst()
                .orElseThrow(() -> new ConflictException("conflict"));
        if (!step.permission().isEmpty()) {
            access.require(step.permission());
        }
        var reason = Clean.lines(wanted.reason() == null ? "" : wanted.reason());
        require(step, facts, reason);
        audit.note(
                name + ".moved",
                row.subject(),
                Map.of(
                        "step",
                        step.key(),
                        "from",
                        step.from().name(),
                        "to",
                        step.to().name(),
                        "reason",
                        reason));
        row.state(step.to());
    }

    private static <S extends Enum<S>, F> void require(Step<S, F> step, F facts, String reason) {
        var refusals = step.refusals(facts);
        if (!refusals.isEmpty()) {
            throw new InvalidException(refusals.stream()
                    .map(refusal -> new Fault(refusal.reason(), refusal.reason(), refusal.source()))
                    .toList());
        }
        var check = new InvalidException.Check().fits(reason, "reason", Wanted.REASON_MAX);
        if (step.back()) {
            check.that(Clean.shows(reason), "reason", "required");
        }
        check.orThrow();
    }

    private static boolean may(Step<?, ?> step, PluginAccess access) {
        return step.permission().isEmpty() || access.may(step.permission());
    }

    @Override
    public String toString() {
        return "the workflow " + name;
    }
}
