/** The plugin host. */
@NullMarked
package org.partnernetz.plugin.internal;

import org.jspecify.annotations.NullMarked;
