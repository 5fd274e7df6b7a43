// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.network;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.partnernetz.event.Events;
import org.partnernetz.event.Occasion;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Subproject;
import org.partnernetz.web.frame.Directory;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;

/** The public home page of the network: its offers, its organisations and the next events. */
@Named
@RequestScoped
public class NetworkHomePage implements Page {

    private static final int EVENTS = 5;

    @Inject
    Directory directory;

    @Inject
    Events events;

    private List<Occasion> upcoming = List.of();

    @Override
    public void open(Place place) {
        upcoming = events.publicUpcoming(EVENTS);
    }

    public List<Occasion> getUpcoming() {
        return upcoming;
    }

    public List<Organisation> getOrganisations() {
        return directory.all();
    }

    /** What the organisations offer, in the order of the directory. */
    public List<Offer> getOffers() {
        return directory.all().stream()
                .flatMap(o -> o.subprojects().stream().map(subproject -> new Offer(o, subproject)))
                .toList();
    }

    /** A subproject and who runs it. */
    public record Offer(Organisation organisation, Subproject subproject) {}
}
