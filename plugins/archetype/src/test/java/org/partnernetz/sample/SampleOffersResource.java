// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.osgi.service.component.annotations.Component;
import org.partnernetz.plugin.spi.ForVisitors;
import org.partnernetz.plugin.spi.PluginResource;

/** REST for everybody. */
@PluginResource
@Path("offers")
@Produces("application/json")
@Component(service = SampleOffersResource.class)
public final class SampleOffersResource {

    @GET
    @ForVisitors
    public Offers list() {
        return new Offers(List.of());
    }

    /** Titles of what is offered. */
    public record Offers(List<String> items) {}
}
