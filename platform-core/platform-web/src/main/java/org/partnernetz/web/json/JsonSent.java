// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.reading.Part;
import org.partnernetz.form.reading.Sent;
import org.partnernetz.form.reading.UnreadableException;
import org.partnernetz.text.Clean;

/** A JSON value as what was sent; null for one that is not there. */
record JsonSent(@Nullable JsonValue json) implements Sent {

    /** Whether a type is a record all of whose fields have a JSON form. */
    static boolean understands(Class<?> type) {
        return type.isRecord()
                && Stream.of(type.getRecordComponents()).allMatch(component -> takes(component.getGenericType()));
    }

    private static boolean takes(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Set.<Type>of(List.class, Set.class, Collection.class).contains(generic.getRawType())
                    && takes(generic.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain && (JsonScalars.takes(plain) || understands(plain));
    }

    @Override
    public boolean isEmpty() {
        return json == null || json == JsonValue.NULL;
    }

    @Override
    public boolean needs(Part part) {
        return part.isDemanded();
    }

    @Override
    public boolean namesParts() {
        return false;
    }

    /** As in a form, a text and a list that are left out are empty; what a constraint demands has to be sent. */
    @Override
    public @Nullable Object otherwise(Part part) {
        return part.isDemanded() ? null : part.empty();
    }

    @Override
    public Set<String> names() throws UnreadableException {
        return object().keySet();
    }

    @Override
    public Sent part(String name) {
        return new JsonSent(json instanceof JsonObject object ? object.get(name) : null);
    }

    private JsonObject object() throws UnreadableException {
        if (json instanceof JsonObject object) {
            return object;
        }
        throw new UnreadableException("type", "OBJECT");
    }

    @Override
    public List<Sent> items() throws UnreadableException {
        if (json instanceof JsonArray array) {
            return array.stream().<Sent>map(JsonSent::new).toList();
        }
        throw new UnreadableException("type", "ARRAY");
    }

    @Override
    public Object value(Class<?> type, boolean lines) throws UnreadableException {
        var value = JsonScalars.read(json == null ? JsonValue.NULL : json, type);
        return value instanceof String text ? lines ? Clean.lines(text) : Clean.line(text) : value;
    }
}
