// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.problem;

/**
 * A failure with a message for a person. {@link #code()} is the key of that message in the bundles
 * ({@code problem.<code>}) and the last part of the {@code type} of a {@code problem+json} answer.
 */
public abstract sealed class Problem extends RuntimeException
        permits NotFoundException, NotAllowedException, ConflictException, InvalidException, TooManyAttemptsException {
    private static final long serialVersionUID = 1L;

    private final String code;

    Problem(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
