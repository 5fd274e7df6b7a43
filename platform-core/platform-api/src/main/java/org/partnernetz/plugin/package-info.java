/**
 * What the platform gives to each plugin: its messages, addresses, settings and permissions, and a base class for pages
 * of one item.
 *
 * <p>Start at {@link PluginWords} and {@link ItemPage}; what a plugin implements itself is in {@code plugin.spi}. May
 * use: {@code plugin.spi}, {@code problem}, {@code store}, {@code time}.
 */
@Export
@NullMarked
@Version("2.1.0")
package org.partnernetz.plugin;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
