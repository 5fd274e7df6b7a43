// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.internal;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.QueryTimeoutException;
import jakarta.transaction.Transactional;

import org.partnernetz.contribution.Contributions;
import org.partnernetz.contribution.Contributor;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.search.Search;
import org.partnernetz.search.SearchQuery;
import org.partnernetz.search.SearchResult;
import org.partnernetz.search.internal.SearchRepository.Found;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.TenantContext;

/** Finds what the database's function lets the caller find, and adds names that people read. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultSearch implements Search {

    @Inject
    SearchRepository documents;

    @Inject
    Rebuild rebuild;

    @Inject
    KnownKinds kinds;

    @Inject
    Contributions contributions;

    @Inject
    Organisations organisations;

    @Inject
    TenantContext tenant;

    @Override
    public SearchResult find(String organisation, SearchQuery query, Locale locale) {
        var member = tenant.current()
                .filter(acting -> acting.slug().equals(organisation))
                .isPresent();
        var visited = member ? null : organisations.withSlug(organisation).id().value();
        var running = member
                ? contributions.running().stream().map(Contributor::plugin).toList()
                : List.copyOf(contributions.forVisitors());
        var asked = SearchStatement.of(query, visited, running);
        if (asked.text().isEmpty()) {
            return new SearchResult(new Page<>(List.of(), null), 0, false, List.of());
        }
        var naming = new Naming(kinds, asked, contributions, organisation, locale);
        return naming.result(found(asked, query.page()), query.page().size());
    }

    private List<Found> found(SearchStatement asked, PageRequest page) {
        try {
            return documents.find(asked, page);
        } catch (QueryTimeoutException e) {
            throw InvalidException.of("q", "search-too-long");
        }
    }

    @Override
    public int rebuild(String plugin) {
        if (!tenant.required().isAdministrator()) {
            throw new NotFoundException();
        }
        if (contributions.open().stream().noneMatch(open -> open.plugin().equals(plugin))) {
            throw new NotFoundException();
        }
        return rebuild.of(plugin);
    }
}
