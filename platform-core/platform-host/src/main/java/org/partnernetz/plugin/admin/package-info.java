/**
 * Plugins as their administrators see them: installed for the network, and switched on for some organisations.
 *
 * <p>Start at {@link Plugins}; what authors of plugins call is in {@code plugin}, what they implement in
 * {@code plugin.spi}. May use: {@code plugin.spi}, {@code problem}, {@code tenant}.
 */
@NullMarked
package org.partnernetz.plugin.admin;

import org.jspecify.annotations.NullMarked;
