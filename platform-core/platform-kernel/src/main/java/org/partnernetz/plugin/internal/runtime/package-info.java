/** One start of a plugin: its contents, its components, and the order in which it starts and stops. */
@NullMarked
package org.partnernetz.plugin.internal.runtime;

import org.jspecify.annotations.NullMarked;
