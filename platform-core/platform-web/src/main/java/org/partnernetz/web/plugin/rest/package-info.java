/**
 * The REST resources of plugins: added to the running API when a plugin starts, removed when it stops.
 *
 * <p>Start at {@link PluginResources}. May use: {@code contribution}, {@code plugin}, {@code problem}, {@code tenant},
 * {@code web.json}, {@code web.plugin}.
 */
@NullMarked
package org.partnernetz.web.plugin.rest;

import org.jspecify.annotations.NullMarked;
