// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.rest;

import java.util.function.BooleanSupplier;

import jakarta.servlet.http.HttpServletRequest;

import org.jboss.resteasy.core.ResteasyContext;
import org.jboss.resteasy.spi.HttpRequest;
import org.jboss.resteasy.spi.HttpResponse;
import org.jboss.resteasy.spi.ResourceFactory;
import org.jboss.resteasy.spi.ResteasyProviderFactory;
import org.partnernetz.plugin.host.RestComponent;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.plugin.PluginVisit;

/**
 * Takes the object for each request from the plugin's component and gives it back afterwards. For a caller without the
 * permission that the component demands there is none.
 */
record ComponentFactory(RestComponent component, Class<?> type, BooleanSupplier permitted) implements ResourceFactory {

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
        if (!permitted.getAsBoolean()) {
            throw new NotFoundException();
        }
        var visit = PluginVisit.of(ResteasyContext.getContextData(HttpServletRequest.class));
        if (visit != null) {
            visit.asks();
        }
        return component.take();
    }

    @Override
    public void requestFinished(HttpRequest request, HttpResponse response, Object resource) {
        if (resource != null) {
            component.release(resource);
        }
    }

    @Override
    public void unregistered() {
        // Each object was given back with its request.
    }
}
