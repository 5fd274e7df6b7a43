// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.audit;

import java.text.Collator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.audit.AuditEntry;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.web.frame.Directory;
import org.partnernetz.web.frame.Owners;
import org.partnernetz.web.look.Times;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.Place;

/** An entry of the audit trail as people read it: names instead of keys, words instead of what programs call things. */
@RequestScoped
public class EntryWords {
    private static final String CORE = "core";
    private static final String PLUGIN = "plugin.";
    private static final String NETWORK = "network.";
    private static final String NETWORK_PLUGIN = "network.plugin-";
    private static final String LEGAL = "network.legal-text";
    private static final String GRANTED = "plugin.permissions-given";
    private static final String TEXT = "organisation.text";
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

    @Inject
    Owners owners;

    @Inject
    Directory directory;

    @Inject
    HttpServletRequest request;

    /** What was done, in the words of whose action it is. */
    String action(String owner, String action) {
        return owners.say(owner, "audit." + action, words().get("audit.other"));
    }

    /** The order of words in the reader's language. */
    Comparator<String> order() {
        return Collator.getInstance(words().locale())::compare;
    }

    /** Who did it. */
    String person(AuditEntry entry) {
        return entry.person() == null
                ? words().get("audit.system")
                : Optional.ofNullable(entry.personName()).orElse(words().get("audit.nobody"));
    }

    /** What it was done to; empty where that is the acting person, or a key that says nothing to anybody. */
    String item(AuditEntry entry) {
        var item = entry.item();
        var person = entry.person();
        if (person != null && item.equals(person.toString())) {
            return "";
        }
        if (entry.itemName() != null) {
            return entry.itemName().isEmpty() ? words().get("person.erased") : entry.itemName();
        }
        return entry.owner().equals(CORE) ? itemOfCore(entry.action(), item) : withoutKeys(item);
    }

    private String itemOfCore(String action, String item) {
        if (action.startsWith(PLUGIN) || action.startsWith(NETWORK_PLUGIN)) {
            return owners.name(item);
        }
        if (action.equals(LEGAL)) {
            return words().get("legal." + item);
        }
        if (action.equals(TEXT)) {
            return words().get("house.text." + item);
        }
        return action.startsWith(NETWORK) ? organisation(item) : withoutKeys(item);
    }

    private String organisation(String slug) {
        return directory.known().stream()
                .filter(known -> known.slug().equals(slug))
                .map(Organisation::name)
                .findFirst()
                .orElse(slug);
    }

    private static String withoutKeys(String item) {
        return KEY.matcher(item).matches() ? "" : item;
    }

    /** Where the item is; empty if it has no page. */
    String link(AuditEntry entry) {
        var space = ((Place) request.getAttribute(Place.ATTRIBUTE)).getSpace();
        if (entry.itemAddress() != null) {
            return space + "/" + entry.itemAddress();
        }
        if (!entry.owner().equals(CORE)) {
            return "";
        }
        if (entry.action().startsWith(PLUGIN)) {
            return space + "/plugins/" + entry.item();
        }
        return entry.action().startsWith(NETWORK) ? linkOfNetwork(entry, space) : "";
    }

    private static String linkOfNetwork(AuditEntry entry, String space) {
        if (entry.action().startsWith(NETWORK_PLUGIN)) {
            return space + "/network/plugins/" + entry.item();
        }
        return entry.action().equals(LEGAL) ? "/legal/" + entry.item() : "/o/" + entry.item();
    }

    /** The details that there are words for, each with its label. */
    List<Map.Entry<String, String>> details(AuditEntry entry) {
        return entry.details().entrySet().stream()
                .map(detail ->
                        Map.entry(label(entry, detail.getKey()), value(entry, detail.getKey(), detail.getValue())))
                .filter(detail ->
                        !detail.getKey().isEmpty() && !detail.getValue().isEmpty())
                .toList();
    }

    private String label(AuditEntry entry, String name) {
        return entry.action().equals(GRANTED)
                ? owners.say(entry.item(), "permission." + name, words().get("audit.detail.permission"))
                : owners.say(entry.owner(), "audit.detail." + name, "");
    }

    private String value(AuditEntry entry, String name, String value) {
        if (!entry.owner().equals(CORE)) {
            return owners.say(
                    entry.owner(), "audit.value." + value, CODE.matcher(value).matches() ? "" : dated(value));
        }
        return switch (name) {
            case "withheld" -> each(value, this::organisation);
            case "settings" -> each(value, key -> owners.say(entry.item(), "setting." + key, key));
            default -> dated(words().listed("role.", value));
        };
    }

    private static String each(String keys, UnaryOperator<String> name) {
        return Arrays.stream(keys.split(" ")).map(name).collect(Collectors.joining(", "));
    }

    /** Days as people write them; everything else as it is. */
    private String dated(String value) {
        try {
            return ((Times) request.getAttribute("times")).date(LocalDate.parse(value));
        } catch (DateTimeException noDay) {
            return value;
        }
    }

    private Words words() {
        return (Words) request.getAttribute("t");
    }
}
