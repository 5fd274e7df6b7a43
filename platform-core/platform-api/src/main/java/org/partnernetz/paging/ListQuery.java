// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.paging;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partnernetz.text.Clean;

/**
 * What somebody asks of a list, as it stands in the address: {@code ?search=bakery&state=OPEN&sort=-title&after=…}.
 * What the list does not know is not looked at.
 *
 * @param asked values by their names; of what an address can hold, the first {@value #NAMES_MAX} that are of a sane
 *     length
 */
public record ListQuery(Map<String, String> asked) {
    /** Longer values are none that a list could know. */
    public static final int LENGTH_MAX = 200;

    public static final int NAMES_MAX = 30;

    private static final String AFTER = "after";
    private static final String SIZE = "size";
    private static final String SORT = "sort";
    private static final String SEARCH = "search";
    private static final String DOWN = "-";

    public ListQuery {
        var kept = new LinkedHashMap<String, String>();
        new TreeMap<>(asked)
                .entrySet().stream()
                        .filter(entry -> isSane(entry.getKey()) && isSane(entry.getValue()))
                        .limit(NAMES_MAX)
                        .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        asked = Map.copyOf(kept);
    }

    /** Nothing in particular: the beginning of the whole list. */
    public static ListQuery all() {
        return new ListQuery(Map.of());
    }

    /** As servers give the parameters of an address; the first of several of one name counts. */
    public static ListQuery of(Map<String, ? extends List<String>> parameters) {
        return new ListQuery(parameters.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get(0))));
    }

    private static boolean isSane(String text) {
        return !text.isBlank() && text.length() <= LENGTH_MAX;
    }

    /** The page that is asked for, of {@code after} and {@code size}. */
    public PageRequest page() {
        return new PageRequest(asked.get(AFTER), size(asked.get(SIZE)));
    }

    private static int size(@Nullable String asked) {
        try {
            return asked == null ? PageRequest.SIZE_DEFAULT : Integer.parseInt(asked);
        } catch (NumberFormatException e) {
            return PageRequest.SIZE_DEFAULT;
        }
    }

    /** What is looked for; empty for everything. */
    public String search() {
        return Clean.line(asked.get(SEARCH));
    }

    /** The field to sort by; empty for the list's own order. */
    public String sort() {
        var sort = asked.getOrDefault(SORT, "");
        return isDescending() ? sort.substring(1) : sort;
    }

    /** Whether the greatest comes first: {@code sort=-title}. */
    public boolean isDescending() {
        return asked.getOrDefault(SORT, "").startsWith(DOWN);
    }

    /** What a field is to be; empty for anything. */
    public Optional<String> filter(String field) {
        return Optional.ofNullable(asked.get(field));
    }

    /** The same from the beginning, with one value changed; empty takes it away. */
    public ListQuery with(String name, String value) {
        var changed = new LinkedHashMap<>(asked);
        changed.remove(AFTER);
        changed.put(name, value);
        return new ListQuery(changed);
    }

    /** The same, sorted by a field; the other way round if it is already. */
    public ListQuery sortedBy(String field) {
        return with(SORT, sort().equals(field) && !isDescending() ? DOWN + field : field);
    }

    /** The end of an address, from the question mark on; empty where nothing is asked. */
    public String address() {
        return asked.isEmpty()
                ? ""
                : new TreeMap<>(asked)
                        .entrySet().stream()
                                .map(entry -> encoded(entry.getKey()) + '=' + encoded(entry.getValue()))
                                .collect(Collectors.joining("&", "?", ""));
    }

    /** What of the address stays from page to page, for {@code m:pager}: without the question mark and the key. */
    public String kept() {
        var address = with(AFTER, "").address();
        return address.isEmpty() ? "" : address.substring(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
