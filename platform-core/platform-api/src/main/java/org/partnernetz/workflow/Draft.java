// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.workflow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.partnernetz.workflow.Step.Need;

/** Builds a {@link Workflow}; {@link #done()} checks it. */
public final class Draft<S extends Enum<S>, F> {
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String name;
    private final Class<S> states;
    private final Set<S> ends;
    private final List<Step<S, F>> steps = new ArrayList<>();

    Draft(String name, Class<S> states) {
        this.name = name;
        this.states = states;
        ends = EnumSet.noneOf(states);
    }

    /** Adds a step forward. */
    public Draft<S, F> step(String key, S from, S to) {
        steps.add(new Step<>(key, from, to, "", false, List.of()));
        return this;
    }

    /** Adds a step back, for which the person must give a reason. */
    public Draft<S, F> back(String key, S from, S to) {
        steps.add(new Step<>(key, from, to, "", true, List.of()));
        return this;
    }

    /** Adds a condition for the preceding step. */
    public Draft<S, F> needs(String reason, Predicate<? super F> met) {
        return needs(reason, met, "");
    }

    /**
     * Adds a condition that a law sets for the preceding step.
     *
     * @param source for example {@code § 14 Abs. 1 GewO}
     */
    public Draft<S, F> needs(String reason, Predicate<? super F> met, String source) {
        var step = last();
        var needs = new ArrayList<>(step.needs());
        needs.add(new Need<>(reason, source, met));
        return replace(new Step<>(step.key(), step.from(), step.to(), step.permission(), step.back(), needs));
    }

    /** Sets the permission that a person needs to take the preceding step. */
    public Draft<S, F> by(String permission) {
        var step = last();
        return replace(new Step<>(step.key(), step.from(), step.to(), permission, step.back(), step.needs()));
    }

    /** Names the final states, from which no step leads forward. */
    @SafeVarargs
    public final Draft<S, F> ends(S... states) {
        for (var state : states) {
            ends.add(state);
        }
        return this;
    }

    /** @throws IllegalStateException naming all mistakes */
    public Workflow<S, F> done() {
        var complaints = new ArrayList<String>();
        keys(complaints);
        for (var state : states.getEnumConstants()) {
            var leads = steps.stream().anyMatch(step -> step.from() == state && !step.back());
            if (!leads && !ends.contains(state)) {
                complaints.add("nothing leads onwards from " + state + ", and it is no end");
            }
            if (leads && ends.contains(state)) {
                complaints.add(state + " is an end, and a step leads onwards from it");
            }
        }
        unreachable().forEach(state -> complaints.add("no step leads to " + state));
        if (!complaints.isEmpty()) {
            throw new IllegalStateException("The workflow " + name + ": " + String.join("; ", complaints));
        }
        return new Workflow<>(name, states, steps);
    }

    private void keys(List<String> complaints) {
        var seen = new HashSet<String>();
        if (!KEY.matcher(name).matches()) {
            complaints.add("its name is no lower-case words joined by hyphens");
        }
        for (var step : steps) {
            if (!KEY.matcher(step.key()).matches() || step.from() == step.to()) {
                complaints.add(step.key() + " is no step: it needs lower-case words and two states");
            }
            if (!seen.add(step.from() + " " + step.key())) {
                complaints.add("two steps " + step.key() + " lead from " + step.from());
            }
            step.needs().stream()
                    .filter(need -> !KEY.matcher(need.reason()).matches())
                    .forEach(need -> complaints.add(need.reason() + " is no lower-case words joined by hyphens"));
        }
    }

    private Set<S> unreachable() {
        var reached = EnumSet.of(states.getEnumConstants()[0]);
        var before = 0;
        while (before < reached.size()) {
            before = reached.size();
            steps.stream().filter(step -> reached.contains(step.from())).forEach(step -> reached.add(step.to()));
        }
        return EnumSet.complementOf(reached);
    }

    private Step<S, F> last() {
        if (steps.isEmpty()) {
            throw new IllegalStateException("The workflow " + name + ": a condition comes after its step");
        }
        return steps.get(steps.size() - 1);
    }

    private Draft<S, F> replace(Step<S, F> step) {
        steps.set(steps.size() - 1, step);
        return this;
    }
}
