/**
 * What the web needs of links: the door that they open.
 *
 * <p>Start at {@link LinkDoor}. May use: {@code link}, {@code problem}, {@code tenant}.
 */
@NullMarked
package org.partnernetz.link.host;

import org.jspecify.annotations.NullMarked;
