/**
 * What the platform gives to each plugin: its words, addresses, settings and permissions, and pages of one item.
 *
 * <p>Start at {@link PluginWords} and {@link ItemPage}; what a plugin itself implements is in {@code plugin.spi}. May
 * use: {@code plugin.spi}, {@code problem}, {@code store}.
 */
@Export
@NullMarked
@Version("2.0.0")
package org.partnernetz.plugin;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
