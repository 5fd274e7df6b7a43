// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.event;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.event.Events;
import org.partnernetz.event.Occasion;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.web.frame.Directory;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;

/**
 * The upcoming events of an organisation; for members who take part in the network also those of the network
 * ({@code ?view=network}). With {@code ?view=past} those of the organisation that have ended.
 */
@Named
@RequestScoped
public class EventListPage implements Page {

    @Inject
    Directory directory;

    @Inject
    Events events;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private org.partnernetz.paging.Page<Occasion> occasions = new org.partnernetz.paging.Page<>(List.of(), null);

    @Override
    public void open(Place place) {
        var slug = directory.withSlug(place.text("organisation")).slug();
        var page = PageRequest.after(place.after());
        if (isPast()) {
            occasions = events.past(slug, page);
        } else {
            occasions = isWide() ? events.ofNetwork(page) : events.ofOrganisation(slug, page);
        }
    }

    public List<Occasion> getOccasions() {
        return occasions.items();
    }

    public @Nullable String getNext() {
        return occasions.next();
    }

    /** Says whether the member may also see the network's events. */
    public boolean isNetwork() {
        var acting = frame.getActing();
        return acting != null && acting.network();
    }

    /** Whether events that have ended are shown. */
    public boolean isPast() {
        return "past".equals(request.getParameter("view"));
    }

    /** Which events are shown, for the address of the next ones. */
    public String getQuery() {
        return isPast() ? "view=past" : isWide() ? "view=network" : "";
    }

    /** Whether the network's events are shown. */
    public boolean isWide() {
        return isNetwork() && "network".equals(request.getParameter("view"));
    }
}
