/**
 * Requests that may be sent twice: a caller who got no answer sends the same request again, and nothing is done twice.
 *
 * <p>Start at {@link Repeats}. For the platform itself; it covers plugins without their doing anything. May use:
 * {@code tenant}.
 */
@NullMarked
package org.partnernetz.repeat;

import org.jspecify.annotations.NullMarked;
