// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.QueryTimeoutException;
import jakarta.transaction.Transactional;

import org.partnernetz.problem.InvalidException;
import org.partnernetz.search.SearchQuery;
import org.partnernetz.search.host.PublicSearch;
import org.partnernetz.text.Clean;

/** Finds what the database's function lets everybody find. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultPublicSearch implements PublicSearch {

    @Inject
    PublicSearchRepository documents;

    @Override
    public List<Hit> find(String typed) {
        var clean = Clean.line(typed);
        var words = SearchWords.of(clean.substring(0, Math.min(clean.length(), SearchQuery.TEXT_MAX)));
        if (words.isEmpty()) {
            return List.of();
        }
        try {
            return documents.find(words);
        } catch (QueryTimeoutException e) {
            throw InvalidException.of("q", "search-too-long");
        }
    }
}
