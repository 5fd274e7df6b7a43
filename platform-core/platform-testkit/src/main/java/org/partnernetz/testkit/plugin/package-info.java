/**
 * Tests of a plugin in its own module: its services with the real tables under row security, and people who act.
 *
 * <p>Start at {@link org.partnernetz.testkit.plugin.PluginTest}. May use: {@code testkit.contract}.
 */
@NullMarked
package org.partnernetz.testkit.plugin;

import org.jspecify.annotations.NullMarked;
