/**
 * Tests of a plugin in its own module: its services with the real tables under row security, and people who act.
 *
 * <p>Start at {@link org.partnernetz.testkit.plugin.PluginTest}. May use: {@code plugin}, {@code plugin.spi},
 * {@code problem}, {@code store}, {@code tenant}, {@code testkit.contract}.
 */
@NullMarked
package org.partnernetz.testkit.plugin;

import org.jspecify.annotations.NullMarked;
