// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.rest;

import org.jboss.resteasy.spi.HttpRequest;
import org.jboss.resteasy.spi.HttpResponse;
import org.jboss.resteasy.spi.ResourceFactory;
import org.jboss.resteasy.spi.ResteasyProviderFactory;
import org.partnernetz.plugin.host.RestComponent;

/** Takes the object for each request from the plugin's component and gives it back afterwards. */
record ComponentFactory(RestComponent component, Class<?> type) implements ResourceFactory {

    @Override
    public Class<?> getScannableClass() {
        return type;
    }

    @Override
    public void registered(ResteasyProviderFactory providers) {
        // Nothing to inject: the component has its references.
    }

    @Override
    public Object createResource(HttpRequest request, HttpResponse response, ResteasyProviderFactory providers) {
        return component.take();
    }

    @Override
    public void requestFinished(HttpRequest request, HttpResponse response, Object resource) {
        component.release(resource);
    }

    @Override
    public void unregistered() {
        // Each object was given back with its request.
    }
}
