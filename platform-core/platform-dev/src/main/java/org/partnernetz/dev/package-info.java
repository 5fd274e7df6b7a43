/**
 * Tools for those who write plugins: a change is on screen before the hand is off the keyboard.
 *
 * <p>Start at {@link org.partnernetz.dev.DevMode}. May use: nothing of the platform; it only writes into the plugins
 * folder and reads the log.
 */
@NullMarked
package org.partnernetz.dev;

import org.jspecify.annotations.NullMarked;
