// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;
import org.partnernetz.audit.AuditEntry;
import org.partnernetz.member.People;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SignInNeededException;

/**
 * The audit trail of the acting organisation for its administrators, or that of the network for those of the network;
 * all of it, or what somebody did, what was done, or when.
 */
@Named
@RequestScoped
public class AuditPage implements Page {

    @Inject
    AskedEntries asked;

    @Inject
    EntryWords words;

    @Inject
    Frame frame;

    private org.partnernetz.paging.Page<AuditEntry> entries = new org.partnernetz.paging.Page<>(List.of(), null);

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        asked.open(place);
        entries = asked.entries(place.page());
    }

    public List<AuditEntry> getEntries() {
        return entries.items();
    }

    public @Nullable String getNext() {
        return entries.next();
    }

    public boolean isOfNetwork() {
        return asked.isOfNetwork();
    }

    /** The kinds of action that there are, in the order of their words, to select by. */
    public Map<String, String> getDeeds() {
        var named = new LinkedHashMap<String, String>();
        asked.deeds().stream()
                .map(deed -> Map.entry(AskedEntries.key(deed), words.action(deed.owner(), deed.action())))
                .sorted(Map.Entry.comparingByValue(words.order()))
                .forEach(deed -> named.put(deed.getKey(), deed.getValue()));
        return named;
    }

    /** What stands in a field of the filter. */
    public String typed(String field) {
        return asked.text(field);
    }

    /** What stands in the field for the person: a name, never a key. */
    public String getPerson() {
        var person = asked.filter().person();
        return person == null
                ? typed("person")
                : entries.items().stream()
                        .filter(entry -> person.equals(entry.person()) && entry.personName() != null)
                        .map(AuditEntry::personName)
                        .findFirst()
                        .orElse("");
    }

    /** Whether the entries are those of one person. */
    public boolean isOfPerson() {
        return asked.filter().person() != null;
    }

    /** People who may be meant by the typed name; empty if it names one or nobody. */
    public List<People.Named> getMeant() {
        return asked.meant().size() > 1 ? asked.meant() : List.of();
    }

    /** Whether a name was typed that nobody has. */
    public boolean isUnknown() {
        return !isOfPerson() && asked.meant().isEmpty() && !typed("person").isEmpty();
    }

    /** What was done. */
    public String action(AuditEntry entry) {
        return words.action(entry.owner(), entry.action());
    }

    /** The item of the action; empty if there is none. */
    public String item(AuditEntry entry) {
        return words.item(entry);
    }

    /** Where the item is; empty if it has no page. */
    public String link(AuditEntry entry) {
        return words.link(entry);
    }

    /** The details in order, each with its label. */
    public List<Map.Entry<String, String>> details(AuditEntry entry) {
        return words.details(entry);
    }

    /** The query that keeps the filter. */
    public String getQuery() {
        return asked.query();
    }
}
