// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.reading.Part;
import org.partnernetz.form.reading.Sent;
import org.partnernetz.form.reading.UnreadableException;

/** Presents a form, or a part of it, as the input to be read. */
record FormText(Form<?> form, String path) implements Sent {

    @Override
    public boolean isEmpty() {
        return !form.shows(path);
    }

    @Override
    public boolean needs(Part part) {
        return part.isNeeded();
    }

    /** A nested record has no input of its own at which a page could show a fault. */
    @Override
    public boolean namesParts() {
        return true;
    }

    /** Browsers do not send a box that is not ticked, and a text may be empty. */
    @Override
    public @Nullable Object otherwise(Part part) {
        return part.type() == boolean.class ? (Object) false : part.empty();
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
        if (type == Upload.class) {
            return file();
        }
        return TypedText.read(form.get(path), type, lines);
    }

    private Upload file() throws UnreadableException {
        var file = form.file(path);
        if (file == null) {
            throw new UnreadableException("file-again", "");
        }
        return file;
    }
}
