/**
 * How slices of the core reach what running plugins contribute, and say what they offer to plugins, without knowing the
 * plugin host.
 *
 * <p>Start at {@link Contributions}. May use: nothing.
 */
@NullMarked
package org.partnernetz.contribution;

import org.jspecify.annotations.NullMarked;
