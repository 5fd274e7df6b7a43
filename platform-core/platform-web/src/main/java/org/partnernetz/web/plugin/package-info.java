/**
 * Plugins in the web application: the gate before their addresses, their pages, files and backings.
 *
 * <p>Start at {@link PluginGate}. May use: {@code link.host}, {@code paging}, {@code plugin}, {@code problem},
 * {@code tenant}, {@code text}, {@code web.cache}, {@code web.faces}, {@code web.frame}, {@code web.look},
 * {@code web.member}, {@code web.page}, {@code web.plugin.fault}, {@code web.plugin.rest}, {@code web.problem},
 * {@code web.upload}.
 */
@NullMarked
package org.partnernetz.web.plugin;

import org.jspecify.annotations.NullMarked;
