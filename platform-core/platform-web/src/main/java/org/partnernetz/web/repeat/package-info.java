/**
 * A POST that is sent twice with the same {@code Idempotency-Key} is done once, for the core as for plugins.
 *
 * <p>Start at {@link RepeatFilter}. May use: {@code problem}, {@code repeat}, {@code tenant}, {@code web.problem}.
 */
@NullMarked
package org.partnernetz.web.repeat;

import org.jspecify.annotations.NullMarked;
