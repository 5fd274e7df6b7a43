// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.reading.Part;
import org.partnernetz.form.reading.Sent;
import org.partnernetz.form.reading.UnreadableException;

/** A form, or a part of it, as what was sent. */
record FormText(Form<?> form, String path) implements Sent {

    @Override
    public boolean isEmpty() {
        return !form.shows(path);
    }

    @Override
    public boolean needs(Part part) {
        return part.isNeeded();
    }

    /** A record has no field of its own that could turn red. */
    @Override
    public boolean namesParts() {
        return true;
    }

    /** A box that nobody ticked is not sent, and a text may be empty. */
    @Override
    public @Nullable Object otherwise(Class<?> type) {
        if (type == boolean.class) {
            return false;
        } else if (type == String.class) {
            return "";
        } else if (type == List.class) {
            return List.of();
        }
        return null;
    }

    @Override
    public Set<String> names() {
        return Set.of();
    }

    @Override
    public Sent part(String name) {
        return new FormText(form, path.isEmpty() ? name : path + '.' + name);
    }

    @Override
    public List<Sent> items() {
        return IntStream.range(0, form.rows(path))
                .<Sent>mapToObj(row -> new FormText(form, path + '[' + row + ']'))
                .toList();
    }

    @Override
    public Object value(Class<?> type, boolean lines) throws UnreadableException {
        return TypedText.read(form.get(path), type, lines);
    }
}
