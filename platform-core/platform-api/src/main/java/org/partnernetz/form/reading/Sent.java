// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form.reading;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** One value of the input: text from a form, or JSON from a REST caller. */
public interface Sent {

    /** Says whether nothing was sent for this value. */
    boolean isEmpty();

    /** Says whether it is a fault if this component is missing. */
    boolean needs(Part part);

    /** Says whether a missing required record is reported part by part instead of as a whole. */
    boolean namesParts();

    /** Returns the value of a component that is not {@code @Nullable} and was not sent; null if there is none. */
    @Nullable
    Object otherwise(Part part);

    /**
     * Returns the names of the parts that were sent, all of which the record must know; empty if unknown parts are
     * allowed.
     */
    Set<String> names() throws UnreadableException;

    /** Returns a part of a record; an empty one if it was not sent. */
    Sent part(String name);

    /** Returns the items of a list. */
    List<Sent> items() throws UnreadableException;

    /** Returns a single value: of a plain type, or a {@linkplain Part#isSingle record that stands for one}. */
    Object value(Class<?> type, boolean lines) throws UnreadableException;
}
