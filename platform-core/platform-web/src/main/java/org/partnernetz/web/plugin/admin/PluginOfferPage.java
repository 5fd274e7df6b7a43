// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.admin;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.plugin.admin.PluginOffers;
import org.partnernetz.plugin.admin.PluginOffers.ForAll;
import org.partnernetz.plugin.admin.PluginOffers.Offer;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.web.frame.Directory;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/** One plugin for the network's administrators: the organisations to which it is offered, and the settings for all. */
@Named
@RequestScoped
public class PluginOfferPage implements Page {
    private static final String OFFERED = "offered";

    @Inject
    PluginOffers offers;

    @Inject
    Directory directory;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    private Offer offer;
    private List<SettingField> fields = List.of();
    private String address = "";

    @Override
    public void open(Place place) {
        address = place.getPath();
        offer = offers.offer(place.text("plugin"), locale());
        fields = offer.settings().stream()
                .map(line -> SettingField.sent(line, line.network(), request))
                .toList();
    }

    public Offer getOffer() {
        return offer;
    }

    public List<SettingField> getFields() {
        return fields;
    }

    public List<Organisation> getOrganisations() {
        return directory.all();
    }

    public boolean isOffered(String organisation) {
        return !offer.withheld().contains(organisation);
    }

    /** The labels of the fields, for the summary of faults: {@code settings.<key>}. */
    public Map<String, String> getLabels() {
        var labels = new HashMap<String, String>();
        fields.forEach(field ->
                labels.put("settings." + field.line().key(), field.line().label()));
        return labels;
    }

    /** Offers it to the organisations that are ticked, and to those that come later. */
    public void keepOffer() {
        var boxes = Optional.ofNullable(request.getParameterValues(OFFERED)).orElseGet(() -> new String[0]);
        var ticked = new HashSet<>(Arrays.asList(boxes));
        var withheld = directory.all().stream()
                .map(Organisation::slug)
                .filter(slug -> !ticked.contains(slug))
                .collect(Collectors.toSet());
        if (faults.free(() -> offers.withhold(offer.plugin().id(), withheld))) {
            Redirect.to(address + "?done=plugin-offer");
        }
    }

    /** Saves the values for all, and which of them organisations may change. */
    public void keepSettings() {
        var values = new HashMap<String, ForAll>();
        fields.forEach(field -> values.put(field.line().key(), new ForAll(field.sent(), field.open())));
        if (faults.free(() -> offers.setForAll(offer.plugin().id(), values))) {
            Redirect.to(address + "?done=plugin-settings");
        }
    }

    private Locale locale() {
        return ((Look) request.getAttribute("look")).language();
    }
}
