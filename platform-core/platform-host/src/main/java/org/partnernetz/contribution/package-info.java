/**
 * Lets slices of the core use what running plugins contribute, and offer services to plugins, without knowing the
 * plugin host.
 *
 * <p>Start at {@link Contributions}. May use: nothing.
 */
@NullMarked
package org.partnernetz.contribution;

import org.jspecify.annotations.NullMarked;
