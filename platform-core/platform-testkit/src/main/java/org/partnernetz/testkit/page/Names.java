// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** Follows the names in the expressions of a page as far as they are known before it is shown. */
final class Names {
    private static final int DEPTH_MAX = 20;

    private final Vocabulary vocabulary;
    private final Backings backings;

    Names(Vocabulary vocabulary, Backings backings) {
        this.vocabulary = vocabulary;
        this.backings = backings;
    }

    /** Tells of each name that is nothing, and what there is instead. */
    void check(Spot spot, Consumer<String> complaints) {
        for (var chain : Expression.chains(spot.expression())) {
            var unknown = unknown(chain, spot.scope());
            if (unknown != null) {
                complaints.accept(unknown);
            }
        }
    }

    private @Nullable String unknown(Chain chain, Scope scope) {
        var root = chain.root();
        var hider = scope.hider(root);
        if (hider != null && own(scope).contains(root)) {
            return "<m:" + hider.name() + "> in line " + hider.line() + " hides #{" + root
                    + "}, for it calls something of its own so: call yours otherwise";
        }
        if (scope.find(root) == null && !backings.types().containsKey(root)) {
            if (!vocabulary.names().contains(root)) {
                return nothing(root, "there are", seen(scope));
            }
            var members = vocabulary.members(root);
            var first = chain.steps().isEmpty()
                    ? Chain.Step.COMPUTED
                    : chain.steps().get(0);
            return members.isEmpty() || first.isComputed() || members.contains(first.toString())
                    ? null
                    : nothing(chain.text(1), root + " has", members);
        }
        return walk(chain, scope, 0).unknown();
    }

    /** Own names first: they are the ones that are mistaken. */
    private Collection<String> seen(Scope scope) {
        var all = new ArrayList<>(own(scope));
        all.addAll(vocabulary.names());
        return all;
    }

    private NavigableSet<String> own(Scope scope) {
        var own = new TreeSet<>(backings.names());
        own.addAll(scope.all().keySet());
        return own;
    }

    private static String nothing(String asked, String what, Collection<String> offers) {
        return "#{" + asked + "} is nothing: " + what + " " + String.join(", ", offers);
    }

    /** What an expression gives, if that is known. */
    Optional<Shape> shape(String expression, Scope scope) {
        return shape(expression, scope, 0);
    }

    private Optional<Shape> shape(String expression, Scope scope, int depth) {
        var chains = depth > DEPTH_MAX ? java.util.List.<Chain>of() : Expression.chains(expression);
        return chains.stream()
                .filter(Chain::whole)
                .findFirst()
                .flatMap(chain -> Optional.ofNullable(walk(chain, scope, depth).end()));
    }

    private Walk walk(Chain chain, Scope scope, int depth) {
        var now = root(chain.root(), scope, depth);
        for (var at = 0; at < chain.steps().size(); at++) {
            var step = chain.steps().get(at);
            if (now.isEmpty() || step.isComputed() || now.get().isOpen()) {
                return new Walk(null, null);
            }
            var here = now.get();
            var asked = here.asked(step);
            if (asked.isEmpty()) {
                return new Walk(null, nothing(chain.text(at + 1), here.type().getSimpleName() + " has", here.offers()));
            }
            now = here.of(asked.get());
        }
        return new Walk(now.orElse(null), null);
    }

    private Optional<Shape> root(String name, Scope scope, int depth) {
        var variable = scope.find(name);
        if (variable == null) {
            return backings.type(name).map(Shape::of);
        }
        var source = shape(variable.expression(), variable.seen(), depth + 1);
        return variable.each() ? source.flatMap(Shape::element) : source;
    }

    /** Where a chain ends, and what it asked in vain. */
    private record Walk(@Nullable Shape end, @Nullable String unknown) {}
}
