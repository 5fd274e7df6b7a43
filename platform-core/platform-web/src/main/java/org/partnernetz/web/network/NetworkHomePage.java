// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.event.Events;
import org.partnernetz.event.Occasion;
import org.partnernetz.installation.Setup;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.portrait.Offer;
import org.partnernetz.portrait.Offers;
import org.partnernetz.portrait.Offers.Found;
import org.partnernetz.portrait.Offers.Question;
import org.partnernetz.tenant.NetworkRole;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.web.frame.Directory;
import org.partnernetz.web.look.Html;
import org.partnernetz.web.organisation.ContactCard;
import org.partnernetz.web.organisation.ContactCard.Tongue;
import org.partnernetz.web.organisation.TongueChoice;
import org.partnernetz.web.page.ElsewhereException;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.territory.Territory;
import org.partnernetz.web.territory.Territory.District;

/**
 * The public home page of the network: what those find who seek advice, the next events and the organisations. What is
 * asked stands in the address, so it works without a script and without a session.
 */
@Named
@RequestScoped
public class NetworkHomePage implements Page {
    private static final int EVENTS = 5;
    private static final int OFFERS = 24;
    private static final String WITHOUT = "NONE";

    @Inject
    Directory directory;

    @Inject
    Events events;

    @Inject
    Offers offers;

    @Inject
    Setup setup;

    @Inject
    HttpServletRequest request;

    private List<Occasion> upcoming = List.of();
    private Question question = Question.ALL;
    private @Nullable Found found;
    private Map<String, Integer> byDistrict = Map.of();

    @Override
    public void open(Place place) {
        if (setup.isOpen()) {
            throw new ElsewhereException("/setup");
        }
        upcoming = events.publicUpcoming(EVENTS);
        question = new Question(place(text("place")), language(text("language")));
        found = offers.find(question, new PageRequest(place.after(), OFFERS));
        byDistrict =
                offers.count(Territory.DISTRICTS.stream().map(District::key).toList());
    }

    private String text(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static String place(String key) {
        return Territory.name(key).isPresent() ? key : "";
    }

    private static String language(String tag) {
        return TongueChoice.TAGS.contains(tag) ? tag : "";
    }

    public List<Occasion> getUpcoming() {
        return upcoming;
    }

    public List<Organisation> getOrganisations() {
        return directory.all();
    }

    /** The organisations by their part in the network; those without one come last. */
    public List<Group> getGroups() {
        var parts = new LinkedHashMap<String, List<Organisation>>();
        Stream.of(NetworkRole.values()).forEach(role -> parts.put(role.name(), new ArrayList<>()));
        directory
                .all()
                .forEach(organisation -> parts.computeIfAbsent(part(organisation), first -> new ArrayList<>())
                        .add(organisation));
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> new Group(part.getKey(), part.getValue()))
                .toList();
    }

    /** The one place that knows what part an organisation has. */
    private static String part(Organisation organisation) {
        return organisation.role() == null ? WITHOUT : organisation.role().name();
    }

    /** Organisations with the same part in the network. */
    public record Group(String part, List<Organisation> members) {
        public Group {
            members = List.copyOf(members);
        }
    }

    /** Whether anything is asked. */
    public boolean isAsked() {
        return !question.equals(Question.ALL);
    }

    public Question getQuestion() {
        return question;
    }

    /** What is asked, for the address of the next page; empty if nothing is. */
    public String getQuery() {
        return isAsked() ? "place=" + question.place() + "&language=" + question.language() : "";
    }

    public List<Offer> getOffers() {
        return found == null ? List.of() : found.page().items();
    }

    public int getTotal() {
        return found == null ? 0 : found.total();
    }

    public @Nullable String getNext() {
        return found == null ? null : found.page().next();
    }

    /** Where the person lives, as asked; empty for everywhere. */
    public String getPlaceName() {
        return Territory.name(question.place()).orElse("");
    }

    /** The address that calls the one who offers it; empty without a number. */
    public String call(Offer offer) {
        return ContactCard.call(offer.reach().phone());
    }

    public List<District> getDistricts() {
        return Territory.DISTRICTS;
    }

    /** How many offers there are for people of a district. */
    public int count(String district) {
        return byDistrict.getOrDefault(district, 0);
    }

    /** The places to choose from as markup: each district, and in it its municipalities. */
    public String getPlaceOptions() {
        var html = new Html();
        for (var district : Territory.DISTRICTS) {
            html.raw("<optgroup label=\"").text(district.name()).raw("\" lang=\"de\">");
            option(html, district.key(), question.place(), "")
                    .text(district.name())
                    .raw("</option>");
            for (var place : district.municipalities()) {
                option(html, place.key(), question.place(), "")
                        .text(place.name())
                        .raw("</option>");
            }
            html.raw("</optgroup>");
        }
        return html.toString();
    }

    /** The languages to choose from as markup, each in its own words. */
    public String getLanguageOptions() {
        var html = new Html();
        for (var tag : TongueChoice.TAGS) {
            option(html, tag, question.language(), tag)
                    .text(Tongue.of(tag).name())
                    .raw("</option>");
        }
        return html.toString();
    }

    private static Html option(Html html, String value, String chosen, String language) {
        html.raw("<option value=\"").text(value).raw("\"");
        if (!language.isEmpty()) {
            html.raw(" lang=\"").text(language).raw("\"");
        }
        return html.raw(value.equals(chosen) ? " selected=\"selected\">" : ">");
    }
}
