// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.expression;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.ExpressionFactory;
import jakarta.el.MethodExpression;
import jakarta.el.ValueExpression;

import org.jspecify.annotations.Nullable;

/**
 * Creates each expression only once instead of once per page. This works for expressions without variables of the page
 * ({@code ui:param}, {@code c:set}), which are bound at creation. A message by its key, {@code #{t['forum.title']}},
 * the most frequent expression, is even looked up without the resolvers.
 *
 * <p>It never keeps classes of plugins, but only expressions whose expected result is one of the JDK's basic types.
 */
public final class KeptExpressions extends ExpressionFactory {
    private static final int KEPT_MAX = 20_000;
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*");
    private static final Pattern BOUND = Pattern.compile("\\\\|->|\\w:\\w+\\(");

    private final ExpressionFactory general;
    private final Map<Class<?>, Map<String, Kept>> kept = new ConcurrentHashMap<>();
    private final Map<String, Optional<List<String>>> words = new ConcurrentHashMap<>();

    public KeptExpressions(ExpressionFactory general) {
        this.general = general;
    }

    public boolean areMadeBy(ExpressionFactory factory) {
        return general == factory;
    }

    @Override
    public ValueExpression createValueExpression(ELContext context, String expression, Class<?> expectedType) {
        if (expectedType.getClassLoader() != null) {
            return general.createValueExpression(context, expression, expectedType);
        }
        var ofType = kept.computeIfAbsent(expectedType, type -> new ConcurrentHashMap<>());
        var known = ofType.get(expression);
        if (known != null && !known.isBound(context)) {
            return known.made();
        }
        var made = made(context, expression, expectedType);
        if (known == null && ofType.size() < KEPT_MAX) {
            var candidate = names(expression).map(words -> new Kept(made, words));
            if (candidate.isPresent() && !candidate.get().isBound(context)) {
                ofType.put(expression, candidate.get());
            }
        }
        return made;
    }

    private ValueExpression made(ELContext context, String expression, Class<?> expectedType) {
        var word = WordExpression.of(expression, expectedType);
        return word == null ? general.createValueExpression(context, expression, expectedType) : word;
    }

    /**
     * Every word outside of quotation marks: more than the names of variables, never fewer. Empty for an expression
     * that is never kept.
     */
    private Optional<List<String>> names(String expression) {
        if (words.size() < KEPT_MAX) {
            return words.computeIfAbsent(expression, KeptExpressions::wordsOf);
        }
        return wordsOf(expression);
    }

    private static Optional<List<String>> wordsOf(String expression) {
        if (BOUND.matcher(expression).find()) {
            return Optional.empty();
        }
        return Optional.of(NAME.matcher(QUOTED.matcher(expression).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList());
    }

    @Override
    public MethodExpression createMethodExpression(
            ELContext context, String expression, @Nullable Class<?> expectedType, Class<?> @Nullable [] parameters) {
        return general.createMethodExpression(context, expression, expectedType, parameters);
    }

    @Override
    public ValueExpression createValueExpression(@Nullable Object instance, Class<?> expectedType) {
        return general.createValueExpression(instance, expectedType);
    }

    @Override
    public <T> T coerceToType(@Nullable Object value, Class<T> type) {
        return general.coerceToType(value, type);
    }

    @Override
    public ELResolver getStreamELResolver() {
        return general.getStreamELResolver();
    }

    @Override
    public Map<String, Method> getInitFunctionMap() {
        return general.getInitFunctionMap();
    }

    /** An expression with every name that could be a variable's. */
    private record Kept(ValueExpression made, List<String> names) {

        boolean isBound(ELContext context) {
            var variables = context.getVariableMapper();
            if (variables != null) {
                for (var name : names) {
                    if (variables.resolveVariable(name) != null) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
