// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.visitors;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Store;

/** Loads offers, and says nothing of who may see which: that is for the database. */
public class OfferList implements LoadedPage {
    private final Store store;
    private List<Offer> offers = List.of();
    private String text = "";

    OfferList(Store store) {
        this.store = store;
    }

    /** One of them, as it is shown. */
    public record Offer(UUID id, String title) {}

    @Override
    public void load(Place place) {
        text = place.query().search().toLowerCase(Locale.ROOT);
        offers = place.item() == null ? found(store, text) : List.of(one(store, place.item()));
        if (place.query().filter("write").isPresent()) {
            store.write(em -> {
                var row = new OfferRow();
                row.id = UUID.randomUUID();
                row.organisationId = 1;
                row.title = "Geschmuggelt";
                em.persist(row);
                return row;
            });
        }
    }

    static List<Offer> found(Store store, String text) {
        return store.read(em -> em.createQuery(
                        "select new org.partnernetz.visitors.OfferList$Offer(o.id, o.title) from OfferRow o"
                                + " where lower(o.title) like :text order by o.title",
                        Offer.class)
                .setParameter("text", "%" + text + "%")
                .getResultList());
    }

    static Offer one(Store store, String id) {
        var key = key(id);
        return store.read(em -> {
            var row = em.find(OfferRow.class, key);
            if (row == null) {
                throw new NotFoundException();
            }
            return new Offer(row.id, row.title);
        });
    }

    private static UUID key(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    public List<Offer> getOffers() {
        return offers;
    }

    public String getText() {
        return text;
    }
}
