/** The plugins folder: its complete jars, and the plugin in each of them. */
@NullMarked
package org.partnernetz.plugin.internal.folder;

import org.jspecify.annotations.NullMarked;
