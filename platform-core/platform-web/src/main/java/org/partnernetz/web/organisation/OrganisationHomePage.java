// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.organisation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.event.Events;
import org.partnernetz.event.Occasion;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.TopicSummary;
import org.partnernetz.installation.Checklist;
import org.partnernetz.installation.Checklist.Item;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.plugin.admin.Plugins;
import org.partnernetz.plugin.admin.WidgetCard;
import org.partnernetz.portrait.Offer;
import org.partnernetz.portrait.Offers;
import org.partnernetz.portrait.Portraits;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.time.NetworkDays;
import org.partnernetz.web.frame.Directory;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.ElsewhereException;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;

/** An organisation's home page: what it does, its newest topics and next events. */
@Named
@RequestScoped
public class OrganisationHomePage implements Page {

    private static final PageRequest TOPICS = new PageRequest(null, 6);
    private static final PageRequest EVENTS = new PageRequest(null, 4);
    private static final int MISSING_SHOWN = 5;

    @Inject
    Directory directory;

    @Inject
    Forums forums;

    @Inject
    Events events;

    @Inject
    Plugins plugins;

    @Inject
    Checklist checklist;

    @Inject
    Portraits portraits;

    @Inject
    Offers offers;

    @Inject
    Clock clock;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private Organisation organisation;
    private @Nullable ContactCard card;
    private List<Offer> offered = List.of();
    private List<WidgetCard> widgets = List.of();
    private List<TopicSummary> topics = List.of();
    private List<Occasion> occasions = List.of();
    private List<Item> missing = List.of();

    @Override
    public void open(Place place) {
        organisation = directory.withSlug(place.text("organisation"));
        if (!organisation.isOpen()) {
            throw new ElsewhereException("/paused?organisation=" + organisation.slug());
        }
        topics = forums.ofOrganisation(organisation.slug(), TOPICS).items();
        occasions = events.ofOrganisation(organisation.slug(), EVENTS).items();
        missing = isTheirs() ? checklist.items().stream().filter(Item::isOpen).toList() : List.of();
        var reader = ((Look) request.getAttribute("look")).language();
        widgets = plugins.widgets(reader);
        if (isForSeekers()) {
            var slug = organisation.slug();
            var now = LocalDateTime.ofInstant(clock.instant(), NetworkDays.ZONE);
            card = new ContactCard(portraits.of(slug), portraits.texts(slug), reader, now);
            offered = offers.of(slug);
        }
    }

    /** Whoever works here knows how to reach it, and comes for what is new; administrators see what visitors see. */
    private boolean isForSeekers() {
        return frame.getActing() == null || frame.getActing().isAdministrator();
    }

    /** Whether the reader looks after the organisation. */
    private boolean isTheirs() {
        return frame.getActing() != null && frame.getActing().isAdministrator();
    }

    /** What the reader could still do for the organisation; the first of it. */
    public List<Item> getMissing() {
        return missing.stream().limit(MISSING_SHOWN).toList();
    }

    /** How much there is to do in all. */
    public int getMissingCount() {
        return missing.size();
    }

    /** How the organisation is reached; null for members, who know it. */
    public @Nullable ContactCard getCard() {
        return card;
    }

    /** What it offers to those who seek advice. */
    public List<Offer> getOffers() {
        return offered.stream().filter(offer -> offer.content().forSeekers()).toList();
    }

    /** What it offers to people who work with them. */
    public List<Offer> getForProfessionals() {
        return offered.stream().filter(offer -> !offer.content().forSeekers()).toList();
    }

    /** The cards of open plugins for the reader; none for visitors. */
    public List<WidgetCard> getWidgets() {
        return widgets;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    /** The name of the organisation that carries this unit; the empty string without one. */
    public String getCarrier() {
        var carrier = organisation.carrier();
        return carrier == null ? "" : directory.withSlug(carrier).name();
    }

    public List<TopicSummary> getTopics() {
        return topics;
    }

    public List<Occasion> getOccasions() {
        return occasions;
    }
}
