/**
 * The life cycle of plugins for administrators of the network: states, plans and outcomes.
 *
 * <p>Start at {@link NetworkPluginPage}. May use: {@code plugin}, {@code problem}, {@code tenant}, {@code web.look},
 * {@code web.page}.
 */
@NullMarked
package org.partnernetz.web.plugin.network;

import org.jspecify.annotations.NullMarked;
