/** The OSGi framework inside the server: what it exports to plugins, and how it starts and stops. */
@NullMarked
package org.partnernetz.plugin.internal.felix;

import org.jspecify.annotations.NullMarked;
