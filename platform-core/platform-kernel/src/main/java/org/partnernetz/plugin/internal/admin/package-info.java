/**
 * What administrators of the network see of plugins and do with them. Start at
 * {@link org.partnernetz.plugin.internal.DefaultPluginAdministration}.
 */
@NullMarked
package org.partnernetz.plugin.internal.admin;

import org.jspecify.annotations.NullMarked;
