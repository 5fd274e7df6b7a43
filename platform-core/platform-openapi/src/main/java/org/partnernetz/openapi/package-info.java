/**
 * Completes the descriptions of REST interfaces with what holds for every operation: problems, headers, security. The
 * server runs {@link org.partnernetz.openapi.CoreFilter} when it starts; the build of each plugin runs
 * {@link org.partnernetz.openapi.PluginFilter}.
 */
@NullMarked
package org.partnernetz.openapi;

import org.jspecify.annotations.NullMarked;
