// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

import org.jboss.resteasy.core.ResteasyContext;
import org.jboss.resteasy.spi.Registry;
import org.jboss.resteasy.spi.ResteasyProviderFactory;
import org.partnernetz.web.plugin.PluginsInWeb;

/** Gets hold of the API while it starts, and opens the web application for plugins. */
@Provider
public class PluginApi implements Feature {

    @Inject
    PluginResources resources;

    @Inject
    PluginsInWeb plugins;

    @Override
    public boolean configure(FeatureContext context) {
        resources.use(
                ResteasyContext.getContextData(Registry.class), (ResteasyProviderFactory) context.getConfiguration());
        plugins.open();
        return true;
    }
}
