// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.json.JsonValue;

import org.partnernetz.form.reading.UnreadableException;
import org.partnernetz.problem.InvalidException;

/** Reads parameters, which are text, in the same way as the same value in a body. */
public final class ParameterText {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,18})?");

    private static final Map<String, JsonValue> TRUTHS = Map.of("true", JsonValue.TRUE, "false", JsonValue.FALSE);

    public static boolean takes(Class<?> type) {
        return JsonScalars.takes(type);
    }

    /** @throws InvalidException naming the field if the text is no such value */
    public static Object read(String text, Class<?> type, String field) {
        try {
            return JsonScalars.read(json(text, type), type);
        } catch (UnreadableException e) {
            throw new InvalidException(List.of(e.at(field)));
        }
    }

    /** What a body has in its place. */
    private static JsonValue json(String text, Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return TRUTHS.getOrDefault(text, OneJson.PROVIDER.createValue(text));
        }
        var isNumber = type.isPrimitive() || Number.class.isAssignableFrom(type);
        return isNumber && NUMBER.matcher(text).matches()
                ? OneJson.PROVIDER.createValue(new BigDecimal(text))
                : OneJson.PROVIDER.createValue(text);
    }

    private ParameterText() {}
}
