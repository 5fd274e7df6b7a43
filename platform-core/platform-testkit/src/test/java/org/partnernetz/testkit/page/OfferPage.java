// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.page;

import java.util.List;
import java.util.Map;

import org.partnernetz.plugin.spi.PluginPage;

/** The backing of the planted pages. */
@PluginPage("offer")
public final class OfferPage {
    public final List<Offer> offers = List.of();

    /** One of those that it lists. */
    public record Offer(String title, int places) {
        public boolean isFull() {
            return places == 0;
        }
    }

    /** What the platform gives its lists in. */
    public record Stretch<T>(List<T> items) {}

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
