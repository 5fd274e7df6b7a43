// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.expression;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.el.ELContext;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.ValueExpression;
import jakarta.faces.context.FacesContext;

import org.jspecify.annotations.Nullable;

/** A word of the page's language by its key: {@code #{t['forum.title']}}. */
final class WordExpression extends ValueExpression {
    private static final long serialVersionUID = 1L;
    private static final Pattern WORD = Pattern.compile("#\\{t\\['([\\w.-]+)'\\]\\}");

    private final String key;

    private WordExpression(String key) {
        this.key = key;
    }

    /** Null if the expression is none of this kind or its result is not wanted as text. */
    static @Nullable WordExpression of(String expression, Class<?> expectedType) {
        var word = WORD.matcher(expression);
        return expectedType.isAssignableFrom(String.class) && word.matches() ? new WordExpression(word.group(1)) : null;
    }

    @Override
    // The type was asked for when the expression was made; the signature is the one of the expression language.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T getValue(ELContext context) {
        var faces = (FacesContext) context.getContext(FacesContext.class);
        var words =
                (Map<String, String>) faces.getExternalContext().getRequestMap().get("t");
        return words == null ? null : (T) words.get(key);
    }

    @Override
    public void setValue(ELContext context, @Nullable Object value) {
        throw new PropertyNotWritableException(getExpressionString());
    }

    @Override
    public boolean isReadOnly(ELContext context) {
        return true;
    }

    @Override
    public Class<?> getType(ELContext context) {
        return String.class;
    }

    @Override
    public Class<?> getExpectedType() {
        return String.class;
    }

    @Override
    public String getExpressionString() {
        return "#{t['" + key + "']}";
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordExpression word && word.key.equals(key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key);
    }
}
