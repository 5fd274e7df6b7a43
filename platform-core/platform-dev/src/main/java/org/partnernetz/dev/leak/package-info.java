/**
 * Finds what keeps the class loader of a stopped plugin alive.
 *
 * <p>Start at {@link org.partnernetz.dev.leak.LeakFinder}. May use: {@code dev.console}.
 */
@NullMarked
package org.partnernetz.dev.leak;

import org.jspecify.annotations.NullMarked;
