/**
 * What organisations and the network decide about plugins, by REST. Start at
 * {@link org.partnernetz.web.rest.plugin.PluginsResource}.
 */
@NullMarked
package org.partnernetz.web.rest.plugin;

import org.jspecify.annotations.NullMarked;
