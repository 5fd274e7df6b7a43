/**
 * Tools for plugin authors: they show a change in the running platform within seconds.
 *
 * <p>Start at {@link org.partnernetz.dev.DevMode}. May use: {@code dev.console}, {@code dev.gate}, {@code testkit},
 * {@code testkit.contract}.
 */
@NullMarked
package org.partnernetz.dev;

import org.jspecify.annotations.NullMarked;
