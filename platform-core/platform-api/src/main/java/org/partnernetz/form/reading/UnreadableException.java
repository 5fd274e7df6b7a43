// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form.reading;

import java.util.List;

import org.partnernetz.problem.InvalidException.Fault;

/** The input does not fit the type of a field. Code, limit and numbers are those of a fault. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String limit;
    private final transient List<? extends Number> numbers;

    public UnreadableException(String code, String limit) {
        this(code, limit, List.of());
    }

    public UnreadableException(String code, String limit, List<? extends Number> numbers) {
        super(code + " " + limit, null, false, false);
        this.code = code;
        this.limit = limit;
        this.numbers = numbers;
    }

    /** Returns this as the fault of a field. */
    public Fault at(String field) {
        return new Fault(field, code, limit, numbers);
    }
}
