/**
 * The checks of a plugin's sources before its tests run: format, compiler warnings, style, forbidden methods. All
 * findings are reported in one list.
 *
 * <p>Start at {@link org.partnernetz.dev.gate.Gates}. May use: {@code dev.console}.
 */
@NullMarked
package org.partnernetz.dev.gate;

import org.jspecify.annotations.NullMarked;
