// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import org.partnernetz.portrait.Bilingual;
import org.partnernetz.portrait.Contact;
import org.partnernetz.portrait.OfferDraft;
import org.partnernetz.portrait.Offers;
import org.partnernetz.portrait.PortraitDraft;
import org.partnernetz.portrait.PortraitText.Kind;
import org.partnernetz.portrait.Portraits;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;

/** How the demo's organisations are reached, and what they offer; all of it is invented. */
@ApplicationScoped
public class DemoHouses {

    @Inject
    SystemActing system;

    @Inject
    Organisations organisations;

    @Inject
    Portraits portraits;

    @Inject
    Offers offers;

    void load(JsonObject script) {
        script.getJsonArray("portraits").getValuesAs(JsonObject.class).forEach(this::describe);
        script.getJsonArray("offers").getValuesAs(JsonObject.class).forEach(this::offer);
    }

    private Organisation of(JsonObject item) {
        return organisations.withSlug(item.getString("organisation"));
    }

    private void describe(JsonObject told) {
        var organisation = of(told);
        var regime = portraits.of(organisation.slug()).regime();
        var draft = new PortraitDraft(
                organisation.name(),
                texts(told, "languages"),
                texts(told, "territory"),
                regime,
                new Contact(
                        told.getString("street"),
                        told.getString("postcode"),
                        told.getString("town"),
                        told.getString("phone"),
                        told.getString("email"),
                        told.getString("website")),
                texts(told, "hours"),
                told.getString("officer"),
                told.getString("feedback"));
        system.in(organisation, () -> {
            portraits.describe(0, draft);
            return portraits.write(Kind.ABOUT, told.getString("german"), told.getString("english"), false);
        });
    }

    private void offer(JsonObject told) {
        var draft = new OfferDraft(
                words(told, "title"),
                words(told, "summary"),
                words(told, "audience"),
                told.getString("place"),
                List.of(),
                told.getBoolean("interpreter"),
                List.of(),
                "",
                "",
                true,
                told.getBoolean("seekers"));
        system.in(of(told), () -> offers.add(draft));
    }

    private static Bilingual words(JsonObject told, String name) {
        return new Bilingual(told.getString(name), told.getString(name + "English"));
    }

    private static List<String> texts(JsonObject told, String name) {
        return told.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
