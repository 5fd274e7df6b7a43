// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.workflow;

import java.util.List;
import java.util.function.Predicate;

/**
 * A step from one state to another.
 *
 * @param key lower-case words joined by hyphens; {@code <workflow>.<key>} is the message on its button
 * @param permission the plugin's permission that a person needs to take it; empty for none
 * @param back whether it is a step back: it asks for a reason, and does not count as a way forward
 * @param needs its conditions
 */
public record Step<S extends Enum<S>, F>(
        String key, S from, S to, String permission, boolean back, List<Need<F>> needs) {

    public Step {
        needs = List.copyOf(needs);
    }

    /** Returns the reasons why it cannot be taken; empty if it can. */
    List<Refusal> refusals(F facts) {
        return needs.stream()
                .filter(need -> !need.met().test(facts))
                .map(need -> new Refusal(need.reason(), need.source()))
                .toList();
    }

    /**
     * One condition.
     *
     * @param reason the message {@code fault.<reason>} says what is missing
     * @param source the law that asks for it, for example {@code § 14 GewO}; empty if none does
     */
    public record Need<F>(String reason, String source, Predicate<? super F> met) {}
}
