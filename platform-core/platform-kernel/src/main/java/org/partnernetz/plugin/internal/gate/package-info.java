/** The gate of each plugin: requests enter, wait during an update, or are turned away. */
@NullMarked
package org.partnernetz.plugin.internal.gate;

import org.jspecify.annotations.NullMarked;
