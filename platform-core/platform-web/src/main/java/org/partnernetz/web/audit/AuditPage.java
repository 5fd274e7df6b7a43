// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.audit.AuditEntry;
import org.partnernetz.audit.AuditTrail;
import org.partnernetz.audit.AuditTrail.Filter;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.frame.Owners;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SignInNeededException;

/** The audit trail of the acting organisation, for its administrators; all of it, one plugin's, or one person's. */
@Named
@RequestScoped
public class AuditPage implements Page {

    @Inject
    AuditTrail trail;

    @Inject
    Frame frame;

    @Inject
    Owners owners;

    @Inject
    HttpServletRequest request;

    private org.partnernetz.paging.Page<AuditEntry> entries = new org.partnernetz.paging.Page<>(List.of(), null);
    private List<String> sources = List.of();
    private Filter filter = Filter.all();

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        sources = trail.owners();
        var owner = request.getParameter("owner");
        filter = new Filter(sources.contains(owner) ? owner : null, person(request.getParameter("person")));
        entries = trail.entries(filter, place.page());
    }

    private static @Nullable PersonId person(@Nullable String key) {
        try {
            return key == null ? null : new PersonId(UUID.fromString(key));
        } catch (IllegalArgumentException e) {
            return null; // no key of anybody: as if it were not there
        }
    }

    public List<AuditEntry> getEntries() {
        return entries.items();
    }

    public @Nullable String getNext() {
        return entries.next();
    }

    /** The owners that have entries here. */
    public List<String> getSources() {
        return sources;
    }

    public @Nullable String getSource() {
        return filter.owner();
    }

    public boolean isOfPerson() {
        return filter.person() != null;
    }

    /** What was done. */
    public String action(AuditEntry entry) {
        return words().action(entry);
    }

    /** The item of the action; empty if there is none. */
    public String item(AuditEntry entry) {
        return words().item(entry);
    }

    /** The details in order, each with its label. */
    public List<Map.Entry<String, String>> details(AuditEntry entry) {
        var words = words();
        return entry.details().entrySet().stream()
                .map(detail -> Map.entry(words.label(entry, detail.getKey()), words.value(entry, detail.getValue())))
                .toList();
    }

    private EntryWords words() {
        return new EntryWords((Words) request.getAttribute("t"), owners);
    }

    /** The query that keeps the filter. */
    public String getQuery() {
        var owner = filter.owner() == null ? "" : "owner=" + encoded(filter.owner());
        var person = filter.person() == null ? "" : "person=" + filter.person();
        return owner.isEmpty() || person.isEmpty() ? owner + person : owner + "&" + person;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
