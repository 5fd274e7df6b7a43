/**
 * Plugins in the web: the gate before their addresses, their pages, files and backings, and the administrator's page.
 *
 * <p>Start at {@link PluginGate}. May use: {@code plugin}, {@code tenant}, {@code web.cache}, {@code web.page},
 * {@code web.problem}.
 */
@NullMarked
package org.partnernetz.web.plugin;

import org.jspecify.annotations.NullMarked;
