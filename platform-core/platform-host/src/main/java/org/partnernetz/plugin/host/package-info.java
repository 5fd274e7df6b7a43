/**
 * What the web module needs from the plugin host: access to a running plugin, and to its pages, messages, files and
 * resources.
 *
 * <p>Start at {@link PluginHost}. May use: {@code plugin}.
 */
@NullMarked
package org.partnernetz.plugin.host;

import org.jspecify.annotations.NullMarked;
