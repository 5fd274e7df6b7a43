/**
 * Who may use what of a plugin: offered by the network, switched on by the organisation, permitted to the role.
 *
 * <p>Start at {@link org.partnernetz.plugin.internal.access.Access}, which every gate asks.
 */
@NullMarked
package org.partnernetz.plugin.internal.access;

import org.jspecify.annotations.NullMarked;
