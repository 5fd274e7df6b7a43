/**
 * How slices of the core reach what running plugins contribute, without knowing the plugin host.
 *
 * <p>Start at {@link Contributions}. Not for plugins: the host does not export this package to them. May use: nothing.
 */
@NullMarked
package org.partnernetz.contribution;

import org.jspecify.annotations.NullMarked;
