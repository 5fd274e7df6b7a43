/**
 * What the web needs of the plugin host: entering a running plugin, its pages, words, files and resources.
 *
 * <p>Start at {@link PluginHost}. May use: {@code plugin}.
 */
@NullMarked
package org.partnernetz.plugin.host;

import org.jspecify.annotations.NullMarked;
