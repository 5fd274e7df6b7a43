/**
 * Decides who may use a plugin: the network offers it, the organisation switches it on, and the role has the
 * permission.
 *
 * <p>Start at {@link org.partnernetz.plugin.internal.access.Access}, which every gate calls.
 */
@NullMarked
package org.partnernetz.plugin.internal.access;

import org.jspecify.annotations.NullMarked;
