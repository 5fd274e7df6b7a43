// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.search.Search;
import org.partnernetz.search.SearchHit;
import org.partnernetz.search.SearchQuery;
import org.partnernetz.search.SearchResult;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;

/** The results of a search in the space of an organisation, and the choices to narrow them. */
@Named
@RequestScoped
public class SearchPage implements Page {
    /** Stands before the names of plugins' facets in the address. */
    private static final String FACET = "f.";

    @Inject
    Search search;

    @Inject
    ByName names;

    @Inject
    HttpServletRequest request;

    private SearchResult result =
            new SearchResult(new org.partnernetz.paging.Page<>(List.of(), null), 0, false, List.of());
    private Question question = new Question("", null, null, Map.of());
    private List<ByName.Named> named = List.of();
    private String path = "";
    private @Nullable String fault;

    @Override
    public void open(Place place) {
        path = place.getPath();
        question = new Question(text("q"), text("kind"), text("of"), facets());
        var query = new SearchQuery(
                question.text(), question.kind(), question.of(), question.facets(), PageRequest.after(place.after()));
        try {
            named = isFirst(place) ? names.called(question.text()) : List.of();
            result = search.find(place.text("organisation"), query, ((Look) request.getAttribute("look")).language());
        } catch (InvalidException e) {
            fault = e.faults().get(0).code();
        }
    }

    /** Whether nothing is narrowed yet. */
    private boolean isFirst(Place place) {
        return place.after() == null && question.equals(new Question(question.text(), "", "", Map.of()));
    }

    private String text(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private Map<String, String> facets() {
        var facets = new TreeMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(FACET) && name.length() > FACET.length()) {
                facets.put(name.substring(FACET.length()), values[0]);
            }
        });
        return facets;
    }

    /** What was typed. */
    public String getText() {
        return question.text();
    }

    public int getTextMax() {
        return SearchQuery.TEXT_MAX;
    }

    public boolean isAsked() {
        return !question.text().isBlank();
    }

    /** Why the search failed; null if it did not. */
    public @Nullable String getFault() {
        return fault == null ? null : words().get("fault." + fault);
    }

    /** People, organisations and groups of that name. */
    public List<ByName.Named> getNamed() {
        return named;
    }

    public List<SearchHit> getHits() {
        return result.hits().items();
    }

    public @Nullable String getNext() {
        return result.hits().next();
    }

    public int getTotal() {
        return result.total();
    }

    public boolean isMore() {
        return result.more();
    }

    /** The search as the query of an address. */
    public String getQuery() {
        return question.query();
    }

    /** The name of a hit's kind. */
    public String kind(SearchHit hit) {
        return hit.kindLabel().isEmpty() ? words().get("search.kind." + hit.kind()) : hit.kindLabel();
    }

    /** The choices to narrow the hits; a facet with a single value that is not chosen is left out. */
    public List<Narrowing> getNarrowings() {
        var narrowings = new ArrayList<Narrowing>();
        for (var facet : result.facets()) {
            var chosen = facet.values().stream().anyMatch(SearchResult.Value::chosen);
            if (chosen || facet.values().size() > 1) {
                var name = facet.label().isEmpty() ? words().get("search.facet." + facet.name()) : facet.label();
                var values = facet.values().stream()
                        .map(value -> choice(facet, value))
                        .toList();
                var all =
                        chosen ? path + '?' + question.with(facet.name(), null).query() : null;
                narrowings.add(new Narrowing("by-" + narrowings.size(), name, values, all));
            }
        }
        return narrowings;
    }

    private Choice choice(SearchResult.Facet facet, SearchResult.Value value) {
        var label = value.label().isEmpty() ? words().get("search.kind." + value.value()) : value.label();
        var address = path + '?' + question.with(facet.name(), value.value()).query();
        return new Choice(label, value.count(), address, value.chosen());
    }

    private Words words() {
        return (Words) request.getAttribute("t");
    }

    /**
     * A group of choices.
     *
     * @param all address without a choice in this group; null if none is made
     */
    public record Narrowing(
            String id,
            String name,
            List<Choice> choices,
            @Nullable String all) {}

    /** One choice, and the number of hits that it leaves. */
    public record Choice(String label, long count, String address, boolean chosen) {}
}
