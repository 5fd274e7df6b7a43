// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form.reading;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.stream.Stream;

import org.partnernetz.form.Form;
import org.partnernetz.form.Upload;

/** Says where files are sent: in which records, and to which pages. */
public final class FilesSent {

    private FilesSent() {}

    /** Says whether a backing has a form, as a field or by a getter, whose record has a file in it. */
    public static boolean to(Class<?> backing) {
        return Stream.<Class<?>>iterate(backing, type -> type != null && type != Object.class, Class::getSuperclass)
                .flatMap(type -> Stream.concat(
                        Stream.of(type.getDeclaredFields()).map(Field::getGenericType),
                        Stream.of(type.getDeclaredMethods()).map(Method::getGenericReturnType)))
                .anyMatch(FilesSent::isFormWithFiles);
    }

    private static boolean isFormWithFiles(Type type) {
        return type instanceof ParameterizedType generic
                && generic.getRawType() == Form.class
                && generic.getActualTypeArguments()[0] instanceof Class<?> record
                && record.isRecord()
                && in(record);
    }

    /** Says whether a record, or one in it, has a file. */
    public static boolean in(Class<?> record) {
        return Shape.of(record).parts().stream()
                .anyMatch(part -> part.item() == Upload.class || part.isNested() && in(part.item()));
    }

    /** Returns how many bytes the files in one record may have together; those in its lists are not counted. */
    public static long bytes(Class<?> record) {
        return Shape.of(record).parts().stream()
                .mapToLong(part -> part.item() == Upload.class
                        ? part.fileLimits().bytes()
                        : part.isNested() && !part.isMany() ? bytes(part.item()) : 0)
                .sum();
    }
}
