// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The fields of a record, in order. The JDK collects them anew each time it is asked. What is kept here stands in the
 * record's own class, so it goes with the plugin that brought the class.
 */
record RecordFields(List<Field> all) {
    private static final ClassValue<RecordFields> OF_TYPE = new ClassValue<>() {
        @Override
        protected RecordFields computeValue(Class<?> type) {
            return new RecordFields(
                    Stream.of(type.getRecordComponents()).map(Field::of).toList());
        }
    };

    static RecordFields of(Record value) {
        return OF_TYPE.get(value.getClass());
    }

    record Field(String name, Method accessor) {

        static Field of(RecordComponent component) {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Field(component.getName(), accessor);
        }

        @Nullable
        Object in(Record value) {
            try {
                return accessor.invoke(value);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
