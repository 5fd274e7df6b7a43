/**
 * The interfaces that a plugin implements, and the annotations on its components, by which the core finds them.
 *
 * <p>Start at {@link PluginPage}. Each implementation is a Declarative Services component of the plugin's bundle; the
 * core picks it up when the plugin starts and releases it when the plugin stops. May use: {@code paging},
 * {@code plugin}, {@code tenant}, {@code text}.
 */
@Export
@NullMarked
@Version("2.3.0")
package org.partnernetz.plugin.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
