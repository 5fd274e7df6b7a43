/**
 * Plugins as the core sees them: installed for the network, on for some organisations.
 *
 * <p>Start at {@link Plugins}; what a plugin itself implements is in {@code plugin.spi}. May use: {@code tenant},
 * {@code problem}.
 */
@Export
@NullMarked
@Version("1.4.0")
package org.partnernetz.plugin;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
