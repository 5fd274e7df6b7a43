/**
 * What a build holds against the sources of a plugin before its tests run: format, warnings of the compiler, style,
 * forbidden methods. All of it is told in one list.
 *
 * <p>Start at {@link org.partnernetz.dev.gate.Gates}. May use: {@code dev.console}.
 */
@NullMarked
package org.partnernetz.dev.gate;

import org.jspecify.annotations.NullMarked;
