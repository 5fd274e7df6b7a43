// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import jakarta.el.ELContext;
import jakarta.el.ExpressionFactory;
import jakarta.el.StandardELContext;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An expression of a page")
class KeptExpressionsTest {
    private static final String GREETING = "#{greeting.concat(' name')}";

    private final ExpressionFactory general = ExpressionFactory.newInstance();
    private final KeptExpressions expressions = new KeptExpressions(general);

    @Test
    @DisplayName("is made once, and asked anew each time")
    void once() {
        var context = context(Map.of("greeting", "Hello"));
        var first = expressions.createValueExpression(context, GREETING, String.class);
        var again = expressions.createValueExpression(context(Map.of()), GREETING, String.class);

        assertThat(again).isSameAs(first);
        assertThat(first.<String>getValue(context)).isEqualTo("Hello name");
        assertThat(first.<String>getValue(context(Map.of("greeting", "Bye")))).isEqualTo("Bye name");
    }

    @Test
    @DisplayName("is bound to the variable of its own page, before and after it was kept")
    void variables() {
        var bound = withVariable("greeting", "Here");
        var other = withVariable("greeting", "There");
        var before = expressions.createValueExpression(bound, GREETING, String.class);
        expressions.createValueExpression(context(Map.of()), GREETING, String.class);
        var after = expressions.createValueExpression(other, GREETING, String.class);

        assertThat(before.<String>getValue(bound)).isEqualTo("Here name");
        assertThat(after.<String>getValue(other)).isEqualTo("There name");
    }

    @Test
    @DisplayName("is kept although a variable is called like a word in quotation marks")
    void quoted() {
        var bound = withVariable("name", "x");

        assertThat(expressions.createValueExpression(bound, GREETING, String.class))
                .isSameAs(expressions.createValueExpression(bound, GREETING, String.class));
    }

    @Test
    @DisplayName("has the type that it is wanted in")
    void types() {
        var context = context(Map.of("places", 3));

        assertThat(expressions
                        .createValueExpression(context, "#{places}", String.class)
                        .<Object>getValue(context))
                .isEqualTo("3");
        assertThat(expressions
                        .createValueExpression(context, "#{places}", Object.class)
                        .<Object>getValue(context))
                .isEqualTo(3);
    }

    @Test
    @DisplayName("is never kept where its type could be a plugin's")
    void classes() {
        var context = context(Map.of());

        assertThat(expressions.createValueExpression(context, "#{chosen}", KeptExpressionsTest.class))
                .isNotSameAs(expressions.createValueExpression(context, "#{chosen}", KeptExpressionsTest.class));
    }

    @Test
    @DisplayName("with a function or a parameter of its own is left to the general factory")
    void functions() {
        var context = context(Map.of("names", List.of("a", "b")));
        var lambda = "#{names.stream().map(name -> name.concat('!')).toList()}";

        assertThat(expressions.createValueExpression(context, lambda, Object.class))
                .isNotSameAs(expressions.createValueExpression(context, lambda, Object.class));
    }

    private ELContext withVariable(String name, String value) {
        var context = context(Map.of());
        context.getVariableMapper().setVariable(name, general.createValueExpression(value, String.class));
        return context;
    }

    private ELContext context(Map<String, Object> beans) {
        var context = new StandardELContext(general);
        beans.forEach((name, bean) -> context.getELResolver().setValue(context, null, name, bean));
        return context;
    }
}
