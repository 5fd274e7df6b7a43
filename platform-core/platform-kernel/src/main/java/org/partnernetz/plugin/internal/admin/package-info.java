/**
 * How administrators of the network see and change plugins. Start at
 * {@link org.partnernetz.plugin.internal.DefaultPluginAdministration}.
 */
@NullMarked
package org.partnernetz.plugin.internal.admin;

import org.jspecify.annotations.NullMarked;
