// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.search.SearchQuery;
import org.partnernetz.search.host.PublicSearch;
import org.partnernetz.search.host.PublicSearch.Hit;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.text.Clean;
import org.partnernetz.web.frame.Directory;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;

/** What everybody finds in the whole network: organisations, their offers and public events. Without a script. */
@Named
@RequestScoped
public class PublicSearchPage implements Page {
    private static final int ORGANISATIONS_MAX = 20;

    @Inject
    PublicSearch search;

    @Inject
    Directory directory;

    @Inject
    HttpServletRequest request;

    private String text = "";
    private List<Hit> hits = List.of();
    private List<Organisation> organisations = List.of();
    private @Nullable String fault;

    @Override
    public void open(Place place) {
        text = Clean.line(request.getParameter("q"));
        text = text.substring(0, Math.min(text.length(), SearchQuery.TEXT_MAX));
        if (text.isEmpty()) {
            return;
        }
        organisations = directory.all().stream()
                .filter(this::isNamed)
                .limit(ORGANISATIONS_MAX)
                .toList();
        try {
            hits = search.find(text);
        } catch (InvalidException e) {
            fault = ((Words) request.getAttribute("t"))
                    .get("fault." + e.faults().get(0).code());
        }
    }

    /** Whether name, task or a subproject hold all words that were typed. */
    private boolean isNamed(Organisation organisation) {
        var told = new StringBuilder(organisation.name()).append(' ').append(organisation.slug());
        if (organisation.task() != null) {
            told.append(' ').append(organisation.task());
        }
        organisation.subprojects().forEach(subproject -> told.append(' ').append(subproject.name()));
        var folded = told.toString().toLowerCase(Locale.GERMAN);
        return Stream.of(text.toLowerCase(Locale.GERMAN).split(" ", -1)).allMatch(folded::contains);
    }

    /** What was typed. */
    public String getText() {
        return text;
    }

    public int getTextMax() {
        return SearchQuery.TEXT_MAX;
    }

    public boolean isAsked() {
        return !text.isEmpty();
    }

    public List<Hit> getHits() {
        return hits;
    }

    public List<Organisation> getOrganisations() {
        return organisations;
    }

    public int getTotal() {
        return hits.size() + organisations.size();
    }

    /** Why the search failed; null if it did not. */
    public @Nullable String getFault() {
        return fault;
    }
}
