/**
 * What the web needs of the plugin host: entering a running plugin, its pages, words, files and resources.
 *
 * <p>Start at {@link PluginHost}. Not for plugins: the host does not export this package to them. May use:
 * {@code plugin}.
 */
@NullMarked
package org.partnernetz.plugin.host;

import org.jspecify.annotations.NullMarked;
