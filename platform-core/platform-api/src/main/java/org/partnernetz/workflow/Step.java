// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.workflow;

import java.util.List;
import java.util.function.Predicate;

/**
 * A way from one state to another.
 *
 * @param key lower-case words joined by hyphens; {@code <workflow>.<key>} is the message on its button
 * @param permission of the plugin that whoever takes it needs; empty for none
 * @param back whether it takes something back: it asks for a reason, and does not count as a way onwards
 * @param needs what has to be so before
 */
public record Step<S extends Enum<S>, F>(
        String key, S from, S to, String permission, boolean back, List<Need<F>> needs) {

    public Step {
        needs = List.copyOf(needs);
    }

    /** Why it cannot be taken; empty if it can. */
    List<Refusal> refusals(F facts) {
        return needs.stream()
                .filter(need -> !need.met().test(facts))
                .map(need -> new Refusal(need.reason(), need.source()))
                .toList();
    }

    /**
     * One condition.
     *
     * @param reason key of the sentence that says what is missing: {@code fault.<reason>}
     * @param source where the law asks for it, for example {@code § 14 GewO}; empty where it does not
     */
    public record Need<F>(String reason, String source, Predicate<? super F> met) {}
}
