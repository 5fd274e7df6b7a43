// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnernetz.audit.Audit;
import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.text.Clean;

/**
 * Defines the states of something, the steps between them, and the conditions of each step.
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
 * <p>The first constant is the initial state. {@link Draft#done()} refuses a state that no step reaches, a state that
 * is not final although no step leads on from it, and duplicate keys. If the workflow is a static field of a class of a
 * plugin, such a mistake prevents the plugin from starting and fails the test that every plugin inherits.
 * <b>Messages:</b> {@code <name>.<STATE>}, {@code <name>.<step>}, {@code fault.<reason>} and
 * {@code audit.<name>.moved}. A condition depends on facts, never on who takes the step; use a permission for that.
 *
 * @param <S> the states
 * @param <F> the facts that conditions check
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
     * Begins a workflow.
     *
     * @param name prefix of its message keys: lower-case words joined by hyphens
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
     * Returns every step from the given state, whether it can be taken or is refused, except those for which the acting
     * person lacks the permission.
     */
    public List<Move> moves(S now, F facts, PluginAccess access) {
        return steps.stream()
                .filter(step -> step.from() == now && may(step, access))
                .map(step -> new Move(step.key(), step.to().name(), step.back(), step.refusals(facts)))
                .toList();
    }

    /**
     * Takes a step and records it in the audit trail.
     *
     * @throws ConflictException if the item was changed since it was read, or the step does not begin in its current
     *     state
     * @throws org.partnernetz.problem.NotAllowedException if the acting person lacks the step's permission
     * @throws InvalidException naming everything that is missing, including the step and the reason
     */
    public void move(Staged<S> row, Wanted wanted, F facts, PluginAccess access, Audit audit) {
        var named = named(wanted.step());
        if (wanted.version() != null && wanted.version() != row.version()) {
            throw new ConflictException("changed-meanwhile");
        }
        var step = named.stream()
                .filter(one -> one.from() == row.state())
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

    /** One that there is in another state is a matter of time, one that there never is a fault of the field. */
    private List<Step<S, F>> named(String key) {
        var named = steps.stream().filter(step -> step.key().equals(key)).toList();
        if (named.isEmpty()) {
            var known = steps.stream().map(Step::key).distinct().collect(Collectors.joining(", "));
            throw Clean.shows(key)
                    ? InvalidException.of("step", "choice", known)
                    : InvalidException.of("step", "required");
        }
        return named;
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
