// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.audit.AuditEntry;
import org.partnernetz.audit.AuditTrail;
import org.partnernetz.audit.AuditTrail.Deed;
import org.partnernetz.audit.AuditTrail.Filter;
import org.partnernetz.member.People;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.time.NetworkDays;
import org.partnernetz.web.page.Place;

/** Which entries the address asks for: those of the organisation, or of the network, by whom, what and when. */
@RequestScoped
public class AskedEntries {
    private static final String OF_NETWORK = "/network/audit";
    private static final String OWNER = "owner";
    private static final String ACTION = "action";
    private static final String PERSON = "person";
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    @Inject
    AuditTrail trail;

    @Inject
    People people;

    @Inject
    HttpServletRequest request;

    private boolean network;
    private Filter filter = Filter.all();
    private List<Deed> deeds = List.of();
    private List<People.Named> meant = List.of();

    /** Reads the address. */
    void open(Place place) {
        network = place.getPath().startsWith(place.getSpace() + OF_NETWORK);
        deeds = network ? trail.deedsOfNetwork() : trail.deeds();
        var deed = deeds.stream().filter(one -> key(one).equals(text(ACTION))).findFirst();
        var owner = deeds.stream()
                .map(Deed::owner)
                .filter(one -> one.equals(text(OWNER)))
                .findFirst();
        filter = new Filter(
                deed.map(Deed::owner).or(() -> owner).orElse(null),
                deed.map(Deed::action).orElse(null),
                person(text(PERSON)),
                day(FROM).map(AskedEntries::begin).orElse(null),
                day(UNTIL).map(day -> begin(day.plusDays(1))).orElse(null));
    }

    /** A kind of action in the address. */
    static String key(Deed deed) {
        return deed.owner() + ":" + deed.action();
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(NetworkDays.ZONE).toInstant();
    }

    private Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(text(name))).filter(NetworkDays::plausible);
        } catch (DateTimeException e) {
            return Optional.empty(); // nothing typed, or no day
        }
    }

    /** Who is named by key, or by the letters of a name that only one person has. */
    private @Nullable PersonId person(String typed) {
        try {
            return typed.isEmpty() ? null : new PersonId(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            meant = named(typed);
            return meant.size() == 1 ? meant.get(0).person() : null;
        }
    }

    private List<People.Named> named(String letters) {
        try {
            return people.find(letters, network ? People.Among.NETWORK : People.Among.MEMBERS)
                    .people();
        } catch (NotAllowedException e) {
            return List.of();
        }
    }

    Page<AuditEntry> entries(PageRequest page) {
        return network ? trail.ofNetwork(filter, page) : trail.entries(filter, page);
    }

    boolean isOfNetwork() {
        return network;
    }

    Filter filter() {
        return filter;
    }

    List<Deed> deeds() {
        return deeds;
    }

    /** The people who may be meant by what was typed. */
    List<People.Named> meant() {
        return meant;
    }

    /** What stands in a field of the filter; empty for nothing. */
    String text(String name) {
        var text = request.getParameter(name);
        return text == null ? "" : text.strip();
    }

    /** The query that keeps the filter. */
    String query() {
        return Stream.of(OWNER, ACTION, PERSON, FROM, UNTIL)
                .filter(name -> !text(name).isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(text(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
