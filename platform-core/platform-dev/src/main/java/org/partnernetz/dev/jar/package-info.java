/**
 * Describes and checks a finished plugin from its jar alone.
 *
 * <p>Start at {@link org.partnernetz.dev.jar.JarCheck}. May use: {@code dev.console}, {@code dev.gate}, {@code plugin},
 * {@code plugin.spi}, {@code privacy}, {@code testkit}, {@code testkit.contract}.
 */
@NullMarked
package org.partnernetz.dev.jar;

import org.jspecify.annotations.NullMarked;
