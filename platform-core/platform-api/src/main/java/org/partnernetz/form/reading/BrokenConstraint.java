// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form.reading;

import java.util.Collection;
import java.util.Map;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;

import org.partnernetz.money.Cents;
import org.partnernetz.problem.InvalidException.Fault;

/**
 * Converts a broken constraint into a fault. The {@code message} of a constraint, if it has one, becomes the code of
 * the fault: {@code @Pattern(regexp = "\\d{8}", message = "ags")} is shown as the message {@code fault.ags}. A
 * constraint that concerns several fields names the field to correct: {@code @AssertTrue(message = "end:
 * end-before-start") boolean isInOrder()}.
 */
public final class BrokenConstraint {
    private static final Map<Class<?>, String> CODES = Map.ofEntries(
            Map.entry(NotNull.class, "required"),
            Map.entry(NotBlank.class, "required"),
            Map.entry(NotEmpty.class, "required"),
            Map.entry(Past.class, "in-the-future"),
            Map.entry(PastOrPresent.class, "in-the-future"),
            Map.entry(Future.class, "in-the-past"),
            Map.entry(FutureOrPresent.class, "in-the-past"));

    private BrokenConstraint() {}

    /** @param path prefix of the field, empty or ending with a dot */
    public static Fault fault(ConstraintViolation<?> violation, String path) {
        var field = path + field(violation.getPropertyPath());
        var template = violation.getMessageTemplate();
        if (!template.startsWith("{")) {
            return own(path, field, template);
        }
        var constraint = violation.getConstraintDescriptor();
        if (constraint.getAnnotation() instanceof Size size) {
            return size(field, violation.getInvalidValue(), size);
        }
        var limit = NumberLimit.of(constraint.getAnnotation());
        if (limit.isPresent()) {
            return limit.get().fault(field, isSum(violation));
        }
        var code = CODES.getOrDefault(constraint.getAnnotation().annotationType(), "wrong");
        return new Fault(field, code, String.valueOf(constraint.getAttributes().getOrDefault("value", "")));
    }

    /** Whether the limit stands at a sum of money, and so in cents. */
    private static boolean isSum(ConstraintViolation<?> violation) {
        var bean = violation.getLeafBean();
        var type = bean == null ? violation.getRootBeanClass() : bean.getClass();
        var name = "";
        for (var node : violation.getPropertyPath()) {
            name = String.valueOf(node.getName());
        }
        return type.isRecord()
                && Shape.of(type)
                        .part(name)
                        .filter(part -> part.item() == Cents.class)
                        .isPresent();
    }

    private static Fault own(String path, String field, String message) {
        var colon = message.indexOf(": ");
        return colon < 0
                ? new Fault(field, message, "")
                : new Fault(path + message.substring(0, colon), message.substring(colon + 2), "");
    }

    private static Fault size(String field, Object value, Size size) {
        var many = value instanceof Collection<?>;
        var length = value instanceof Collection<?> items
                ? items.size()
                : value.toString().length();
        return length > size.max()
                ? new Fault(field, many ? "too-many" : "too-long", String.valueOf(size.max()))
                : new Fault(field, many ? "too-few" : "too-short", String.valueOf(size.min()));
    }

    /** Returns the path below the record, without the method and its parameter, which do not concern the caller. */
    private static String field(Path path) {
        var field = new StringBuilder();
        for (var node : path) {
            if (node.isInIterable() && node.getIndex() != null) {
                field.append('[').append(node.getIndex()).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                field.append(field.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return field.isEmpty() ? "body" : field.toString();
    }
}
