/**
 * What the plugin host needs of the facts: a teller for each plugin.
 *
 * <p>Start at {@link FactTellers}. Not for plugins: the host does not export this package to them. May use:
 * {@code fact}.
 */
@NullMarked
package org.partnernetz.fact.host;

import org.jspecify.annotations.NullMarked;
