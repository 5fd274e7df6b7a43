/**
 * Tools for those who write plugins: a change is on screen before the hand is off the keyboard.
 *
 * <p>Start at {@link org.partnernetz.dev.DevMode}. May use: {@code dev.console}, {@code dev.gate}, {@code testkit},
 * {@code testkit.contract}.
 */
@NullMarked
package org.partnernetz.dev;

import org.jspecify.annotations.NullMarked;
