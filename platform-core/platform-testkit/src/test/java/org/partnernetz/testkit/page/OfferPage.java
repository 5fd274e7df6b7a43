// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.page;

import java.util.List;
import java.util.Map;

/** The backing of the planted pages. */
public final class OfferPage {
    /** One of those that it lists. */
    public record Offer(String title, int places) {
        public boolean isFull() {
            return places == 0;
        }
    }

    /** What the platform gives its lists in. */
    public record Stretch<T>(List<T> items) {}

    public List<Offer> getOffers() {
        return List.of();
    }

    public Stretch<Offer> getNewest() {
        return new Stretch<>(List.of());
    }

    public Map<String, Offer> getByTitle() {
        return Map.of();
    }

    public String save() {
        return "";
    }
}
