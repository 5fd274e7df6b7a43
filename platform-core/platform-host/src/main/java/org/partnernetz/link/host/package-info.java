/**
 * What the web module needs to open links.
 *
 * <p>Start at {@link LinkDoor}. May use: {@code link}, {@code problem}, {@code tenant}.
 */
@NullMarked
package org.partnernetz.link.host;

import org.jspecify.annotations.NullMarked;
