/** What each plugin logs, kept apart. Start at {@link org.partnernetz.plugin.internal.log.PluginLogs}. */
@NullMarked
package org.partnernetz.plugin.internal.log;

import org.jspecify.annotations.NullMarked;
