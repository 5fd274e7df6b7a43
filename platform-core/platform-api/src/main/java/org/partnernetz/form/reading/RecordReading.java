// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form.reading;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Upload;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;

/**
 * Reads input into a record and reports all faults at once, in the order of the components: unknown or missing parts,
 * wrong types and broken constraints. The field of a fault is a path such as {@code lines[2].amount}.
 */
public final class RecordReading {
    /** The greatest number of faults that are reported. */
    public static final int FAULTS_MAX = 20;

    private final List<Fault> faults = new ArrayList<>();

    /** @throws InvalidException with all faults */
    public static <R> R read(Sent sent, Class<R> type) {
        var reading = new RecordReading();
        var value = reading.record(sent, type, "");
        if (value == null || !reading.faults.isEmpty()) {
            throw new InvalidException(reading.faults);
        }
        return type.cast(value);
    }

    private @Nullable Object record(Sent sent, Class<?> type, String path) {
        var shape = Shape.of(type);
        var before = faults.size();
        try {
            sent.names().stream()
                    .filter(name -> shape.part(name).isEmpty())
                    .forEach(name -> fault(new Fault(path + name, "unknown", "")));
        } catch (UnreadableException e) {
            return fault(e.at(whole(path)));
        }
        var values = shape.parts().stream()
                .map(part -> checked(sent, part, type, path))
                .toArray();
        var made = made(shape, values);
        if (made != null || faults.size() == before) {
            nameMissing(sent, shape, made, path);
            faults.subList(before, faults.size())
                    .sort(Comparator.comparingInt(
                            fault -> shape.place(fault.field().substring(path.length()))));
        }
        return faults.size() > before ? null : checked(made, path);
    }

    /** With whatever could be read; null if the record itself refuses that. */
    private static @Nullable Object made(Shape shape, @Nullable Object[] values) {
        try {
            return shape.make(values);
        } catch (InvocationTargetException e) {
            return null;
        }
    }

    /** A record may have its own answer to what was left out; where it has none, that is a fault. */
    private void nameMissing(Sent sent, Shape shape, @Nullable Object made, String path) {
        shape.parts().stream()
                .filter(part -> isLeftToTheRecord(sent, part) && (made == null || !part.isIn(made)))
                .forEach(part -> fault(new Fault(path + part.name(), "required", "")));
    }

    private static boolean isLeftToTheRecord(Sent sent, Part part) {
        return part.isNeeded()
                && !sent.needs(part)
                && sent.otherwise(part) == null
                && sent.part(part.name()).isEmpty();
    }

    private @Nullable Object checked(Sent sent, Part part, Class<?> type, String path) {
        var before = faults.size();
        var value = part(sent.part(part.name()), part, path + part.name());
        if (faults.size() == before) {
            Constraints.of(type).broken(type, part.name(), value, path).forEach(this::fault);
        }
        return value;
    }

    private @Nullable Object part(Sent sent, Part part, String name) {
        if (!sent.isEmpty() || isAskedPartByPart(sent, part)) {
            return part.isMany() ? many(sent, part, name) : one(sent, part, name);
        }
        var otherwise = part.isNeeded() ? sent.otherwise(part) : null;
        return otherwise == null && sent.needs(part) ? fault(new Fault(name, "required", "")) : otherwise;
    }

    private static boolean isAskedPartByPart(Sent sent, Part part) {
        return part.isNested() && !part.isMany() && sent.namesParts() && sent.needs(part);
    }

    private @Nullable Object many(Sent sent, Part part, String name) {
        var items = new ArrayList<@Nullable Object>();
        try {
            for (var item : sent.items()) {
                items.add(one(item, part, name + '[' + items.size() + ']'));
            }
        } catch (UnreadableException e) {
            return fault(e.at(name));
        }
        return Set.class.isAssignableFrom(part.type()) ? new LinkedHashSet<>(items) : items;
    }

    private @Nullable Object one(Sent sent, Part part, String name) {
        if (part.isNested()) {
            return record(sent, part.item(), name + '.');
        }
        try {
            var value = sent.value(part.item(), part.isLines());
            if (value instanceof Upload file) {
                part.fileLimits().fault(file, name).ifPresent(this::fault);
                return file;
            }
            return Plausible.is(value) ? value : fault(new Fault(name, "implausible-day", ""));
        } catch (UnreadableException e) {
            return fault(e.at(name));
        }
    }

    private @Nullable Object checked(@Nullable Object made, String path) {
        if (made == null) {
            return fault(new Fault(whole(path), "wrong", ""));
        }
        Constraints.of(made.getClass()).broken(made, path).forEach(this::fault);
        return made;
    }

    private static String whole(String path) {
        return path.isEmpty() ? "body" : path.substring(0, path.length() - 1);
    }

    /** Adds a fault; reading stops once there are as many as are reported. */
    private @Nullable Object fault(Fault fault) {
        faults.add(fault);
        if (faults.size() >= FAULTS_MAX) {
            throw new InvalidException(faults);
        }
        return null;
    }
}
