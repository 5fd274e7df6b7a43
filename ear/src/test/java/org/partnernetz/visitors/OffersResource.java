// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.visitors;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

import org.partnernetz.plugin.spi.ForVisitors;
import org.partnernetz.store.Store;

/** Offers by REST: for visitors, and for members. */
@Path("offers")
@Produces("application/json")
public final class OffersResource {
    private final Store store;

    /** As the component runtime makes it. */
    public OffersResource(Store store) {
        this.store = store;
    }

    /** Offers in a list. */
    public record Offers(List<OfferList.Offer> items) {}

    @GET
    @ForVisitors
    public Offers list() {
        return new Offers(OfferList.found(store, ""));
    }

    @GET
    @Path("{id}")
    @ForVisitors
    public OfferList.Offer one(@PathParam("id") String id) {
        return OfferList.one(store, id);
    }

    @GET
    @Path("{id}/inside")
    public OfferList.Offer inside(@PathParam("id") String id) {
        return OfferList.one(store, id);
    }

    @POST
    public Offers write() {
        return list();
    }
}
