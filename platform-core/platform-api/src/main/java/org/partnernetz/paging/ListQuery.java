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
 * A query for a list, as the address states it: {@code ?search=bakery&state=OPEN&sort=-title&after=…}. A list ignores
 * parameters that it does not know.
 *
 * @param asked parameter values by name; only the first {@value #NAMES_MAX} of sensible length are kept
 */
public record ListQuery(Map<String, String> asked) {
    /** No list knows a longer value. */
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

    /** An empty query: the beginning of the whole list. */
    public static ListQuery all() {
        return new ListQuery(Map.of());
    }

    /** Takes the parameters of an address as servers provide them; of several with the same name the first counts. */
    public static ListQuery of(Map<String, ? extends List<String>> parameters) {
        return new ListQuery(parameters.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get(0))));
    }

    private static boolean isSane(String text) {
        return !text.isBlank() && text.length() <= LENGTH_MAX;
    }

    /** The requested page, from {@code after} and {@code size}. */
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

    /** The words to search for; empty for everything. */
    public String search() {
        return Clean.line(asked.get(SEARCH));
    }

    /** The field to sort by; empty for the list's default order. */
    public String sort() {
        var sort = asked.getOrDefault(SORT, "");
        return isDescending() ? sort.substring(1) : sort;
    }

    /** Says whether the greatest value comes first: {@code sort=-title}. */
    public boolean isDescending() {
        return asked.getOrDefault(SORT, "").startsWith(DOWN);
    }

    /** The value that a field must have; empty for any value. */
    public Optional<String> filter(String field) {
        return Optional.ofNullable(asked.get(field));
    }

    /**
     * Returns this query with one value changed, or removed if the new value is empty, starting again from the first
     * page.
     */
    public ListQuery with(String name, String value) {
        var changed = new LinkedHashMap<>(asked);
        changed.remove(AFTER);
        changed.put(name, value);
        return new ListQuery(changed);
    }

    /** Returns this query sorted by a field, in reverse order if it is sorted by that field already. */
    public ListQuery sortedBy(String field) {
        return with(SORT, sort().equals(field) && !isDescending() ? DOWN + field : field);
    }

    /** The query part of an address, beginning with the question mark; empty if the query is empty. */
    public String address() {
        return asked.isEmpty()
                ? ""
                : new TreeMap<>(asked)
                        .entrySet().stream()
                                .map(entry -> encoded(entry.getKey()) + '=' + encoded(entry.getValue()))
                                .collect(Collectors.joining("&", "?", ""));
    }

    /**
     * The parameters that stay the same from page to page, for {@code m:pager}: without the question mark and without
     * {@code after}.
     */
    public String kept() {
        var address = with(AFTER, "").address();
        return address.isEmpty() ? "" : address.substring(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
