// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.partnernetz.contribution.Contributions;
import org.partnernetz.paging.Page;
import org.partnernetz.search.Search;
import org.partnernetz.search.SearchHit;
import org.partnernetz.search.SearchResult;
import org.partnernetz.search.SearchResult.Facet;
import org.partnernetz.search.SearchResult.Value;
import org.partnernetz.search.internal.SearchRepository.Count;
import org.partnernetz.search.internal.SearchRepository.Found;
import org.partnernetz.search.internal.SearchRepository.Hit;

/**
 * Makes of the database's rows what people see: names, addresses, the next key.
 *
 * @param contributions tell which pages are for visitors
 * @param organisation in whose space all other pages are read
 */
record Naming(
        KnownKinds kinds, SearchStatement asked, Contributions contributions, String organisation, Locale locale) {
    private static final String OWN = "facet:";

    SearchResult result(List<Found> rows, int size) {
        var hits =
                rows.stream().filter(Hit.class::isInstance).map(Hit.class::cast).toList();
        var shown = hits.subList(0, Math.min(size, hits.size()));
        var next = hits.size() > size ? key(shown.get(size - 1)) : null;
        var counts = rows.stream()
                .filter(Count.class::isInstance)
                .map(Count.class::cast)
                .toList();
        var total = counts.stream()
                .filter(count -> count.of().equals("total"))
                .mapToLong(Count::n)
                .sum();
        return new SearchResult(
                new Page<>(shown.stream().map(this::hit).toList(), next),
                (int) Math.min(total, Search.MATCHES_MAX),
                total > Search.MATCHES_MAX,
                facets(counts));
    }

    private String key(Hit last) {
        return asked.key().of(last.rank(), last.changedAt(), last.id());
    }

    private SearchHit hit(Hit hit) {
        return new SearchHit(
                Found.named(hit.plugin(), hit.kind()),
                hit.plugin().isEmpty() ? "" : kinds.label(hit.plugin(), hit.kind(), locale),
                hit.title().plain(),
                hit.title().html(),
                hit.snippet().html(),
                address(hit),
                hit.organisationSlug(),
                hit.organisationName(),
                hit.titleLanguage(),
                hit.language(),
                hit.changedAt());
    }

    /** An answer stands within its topic. */
    private String address(Hit hit) {
        var space = isShown(hit) ? hit.organisationSlug() : organisation;
        var address = "/o/" + space + '/' + hit.address();
        return hit.plugin().isEmpty() && hit.kind().equals("post") ? address + "#b-" + hit.key() : address;
    }

    /** Such a page shows what its own organisation has for everybody, and nothing else. */
    private boolean isShown(Hit hit) {
        var parts = hit.address().split("/");
        return !hit.plugin().isEmpty() && contributions.isForVisitors(hit.plugin(), parts[2]);
    }

    private List<Facet> facets(List<Count> counts) {
        var facets = new ArrayList<Facet>();
        facets.add(facet("kind", "", counts));
        facets.add(facet("organisation", "", counts));
        var kind = asked.kind();
        if (kind != null) {
            counts.stream()
                    .map(Count::of)
                    .filter(of -> of.startsWith(OWN))
                    .distinct()
                    .sorted()
                    .forEach(of -> {
                        var label = kinds.facetLabel(asked.plugin(), kind, of.substring(OWN.length()), locale);
                        facets.add(facet(of, label, counts));
                    });
        }
        return facets.stream().filter(facet -> !facet.values().isEmpty()).toList();
    }

    private Facet facet(String of, String label, List<Count> counts) {
        var chosen = chosen();
        var values = counts.stream()
                .filter(count -> count.of().equals(of))
                .sorted(Comparator.comparingLong(Count::n).reversed().thenComparing(Count::value))
                .map(count -> new Value(
                        count.value(), label(count), count.n(), count.value().equals(chosen.get(of))))
                .toList();
        return new Facet(of.startsWith(OWN) ? of.substring(OWN.length()) : of, label, values);
    }

    private Map<String, String> chosen() {
        var chosen = new TreeMap<String, String>();
        if (asked.kind() != null) {
            chosen.put("kind", Found.named(asked.plugin(), asked.kind()));
        }
        if (asked.organisation() != null) {
            chosen.put("organisation", asked.organisation());
        }
        asked.facets().forEach((name, value) -> chosen.put(OWN + name, value));
        return chosen;
    }

    private String label(Count count) {
        if (count.of().equals("kind")) {
            var slash = count.value().indexOf('/');
            return slash < 0
                    ? ""
                    : kinds.label(
                            count.value().substring(0, slash), count.value().substring(slash + 1), locale);
        }
        var kind = asked.kind();
        return count.of().startsWith(OWN) && kind != null
                ? kinds.valueLabel(asked.plugin(), kind, count.of().substring(OWN.length()), count.value(), locale)
                : count.label();
    }
}
