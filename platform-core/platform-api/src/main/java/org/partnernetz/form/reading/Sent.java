// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form.reading;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** One value as it was sent: by a form as text, by a caller of REST as JSON. */
public interface Sent {

    /** Whether nothing was sent for it. */
    boolean isEmpty();

    /** Whether a component that was not sent is a fault. */
    boolean needs(Part part);

    /** Whether of a needed record for which nothing was sent each missing part is named, instead of the record. */
    boolean namesParts();

    /** The value of a needed component for which nothing was sent; null if that is a fault. */
    @Nullable
    Object otherwise(Class<?> type);

    /** The names of its parts that the record must know; empty if any may be there. */
    Set<String> names() throws UnreadableException;

    /** A part of a record; an empty one if it was not sent. */
    Sent part(String name);

    /** The items of a list. */
    List<Sent> items() throws UnreadableException;

    /** A single value: of a plain type, or a {@linkplain Part#isSingle record that stands for one}. */
    Object value(Class<?> type, boolean lines) throws UnreadableException;
}
