/**
 * What the plugin host needs of the search: an index for each plugin.
 *
 * <p>Start at {@link SearchIndexes}. Not for plugins: the host does not export this package to them. May use:
 * {@code search}.
 */
@NullMarked
package org.partnernetz.search.host;

import org.jspecify.annotations.NullMarked;
