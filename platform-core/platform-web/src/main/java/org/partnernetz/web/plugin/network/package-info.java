/**
 * The life of plugins for administrators of the network: what is there, what would happen, what happened.
 *
 * <p>Start at {@link NetworkPluginPage}. May use: {@code plugin}, {@code web.page}, {@code web.look}.
 */
@NullMarked
package org.partnernetz.web.plugin.network;

import org.jspecify.annotations.NullMarked;
