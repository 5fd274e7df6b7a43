// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.audit;

import java.util.regex.Pattern;

import org.partnernetz.audit.AuditEntry;
import org.partnernetz.web.frame.Owners;
import org.partnernetz.web.look.Words;

/** An entry of the audit trail as people read it: names instead of keys, words instead of what programs call things. */
record EntryWords(Words words, Owners owners) {
    private static final String CORE = "core";
    private static final String PLUGIN = "plugin.";
    private static final String LEGAL = "network.legal-text";
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What was done, in the words of whose action it is. */
    String action(AuditEntry entry) {
        return owners.say(entry.owner(), "audit." + entry.action(), entry.action());
    }

    /** What it was done to; empty where that is the acting person, or a key that says nothing to anybody. */
    String item(AuditEntry entry) {
        var item = entry.item();
        var person = entry.person();
        if (person != null && item.equals(person.toString())) {
            return "";
        }
        if (entry.itemName() != null) {
            return entry.itemName().isEmpty() ? words.get("person.erased") : entry.itemName();
        }
        return entry.owner().equals(CORE) ? itemOfCore(entry.action(), item) : withoutKeys(item);
    }

    private String itemOfCore(String action, String item) {
        if (action.startsWith(PLUGIN)) {
            return owners.name(item);
        }
        return action.equals(LEGAL) ? words.get("legal." + item) : withoutKeys(item);
    }

    private static String withoutKeys(String item) {
        return KEY.matcher(item).matches() ? "" : item;
    }

    /** What a detail is called. */
    String label(AuditEntry entry, String name) {
        return owners.say(entry.owner(), "audit.detail." + name, name);
    }

    /** Roles in words; everything else as it is. */
    String value(AuditEntry entry, String value) {
        return entry.owner().equals(CORE) ? words.listed("role.", value) : value;
    }
}
