// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.plugin;

import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.plugin.admin.PluginOffers.Offer;

/** What the network decided about a plugin. */
@Schema(name = "PluginOffer", description = "To which organisations a plugin is offered, and how it is set for all.")
public record OfferItem(
        @Schema(description = "The plugin; enabled tells of the acting organisation.", required = true)
        PluginItem plugin,

        @Schema(description = "Slugs of the organisations to which it is not offered.", required = true)
        Set<String> withheld,

        @Schema(description = "Its settings with the value for all.", required = true)
        List<SheetItem.SettingItem> settings) {

    static OfferItem of(Offer offer) {
        return new OfferItem(
                PluginItem.of(offer.plugin()),
                offer.withheld(),
                offer.settings().stream().map(SheetItem.SettingItem::of).toList());
    }
}
