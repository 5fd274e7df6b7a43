/**
 * What the plugin host needs of links: a maker for each plugin, and the door that they open.
 *
 * <p>Start at {@link LinkDoor}. Not for plugins: the host does not export this package to them. May use: {@code link},
 * {@code problem}, {@code tenant}.
 */
@NullMarked
package org.partnernetz.link.host;

import org.jspecify.annotations.NullMarked;
