/**
 * Failures as {@code application/problem+json}, in the caller's language.
 *
 * <p>Start at {@link ProblemAnswer}. May use: {@code form.reading}, {@code problem}, {@code web.json},
 * {@code web.look}.
 */
@NullMarked
package org.partnernetz.web.problem;

import org.jspecify.annotations.NullMarked;
