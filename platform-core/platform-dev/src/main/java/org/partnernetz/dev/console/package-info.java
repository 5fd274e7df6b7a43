/**
 * The output of the tools.
 *
 * <p>Start at {@link org.partnernetz.dev.console.Console}. May use: nothing of the platform.
 */
@NullMarked
package org.partnernetz.dev.console;

import org.jspecify.annotations.NullMarked;
