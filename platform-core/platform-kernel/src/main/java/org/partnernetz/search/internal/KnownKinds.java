// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.contribution.Contributions;
import org.partnernetz.contribution.Contributor;
import org.partnernetz.search.spi.SearchSource;
import org.partnernetz.search.spi.SearchSource.FacetName;
import org.partnernetz.search.spi.SearchSource.Kind;

/** The kinds that running plugins name, read once per start. */
@ApplicationScoped
public class KnownKinds {
    private final Map<String, Named> known = new ConcurrentHashMap<>();

    @Inject
    Contributions contributions;

    /** Returns the name of a plugin's kind for people; the key if the plugin does not name it. */
    String label(String plugin, String kind, Locale locale) {
        return contributions
                .find(plugin)
                .flatMap(contributor -> kind(contributor, kind).map(named -> contributor.say(locale, named.label())))
                .orElse(kind);
    }

    String facetLabel(String plugin, String kind, String facet, Locale locale) {
        return contributions
                .find(plugin)
                .flatMap(contributor ->
                        facet(contributor, kind, facet).map(named -> contributor.say(locale, named.label())))
                .orElse(facet);
    }

    String valueLabel(String plugin, String kind, String facet, String value, Locale locale) {
        return contributions
                .find(plugin)
                .flatMap(contributor -> facet(contributor, kind, facet)
                        .map(named -> contributor.words(locale).getOrDefault(named.values() + value, value)))
                .orElse(value);
    }

    private Optional<FacetName> facet(Contributor contributor, String kind, String facet) {
        return kind(contributor, kind).stream()
                .flatMap(named -> named.facets().stream())
                .filter(named -> named.name().equals(facet))
                .findFirst();
    }

    private Optional<Kind> kind(Contributor contributor, String kind) {
        return of(contributor).stream()
                .filter(named -> named.key().equals(kind))
                .findFirst();
    }

    private List<Kind> of(Contributor contributor) {
        var named = known.get(contributor.plugin());
        if (named == null || named.generation() != contributor.generation()) {
            var told = contributions.ask(
                    contributor.plugin(), SearchSource.class, (plugin, source) -> List.copyOf(source.kinds()));
            named = new Named(
                    contributor.generation(),
                    told.stream()
                            .flatMap(List::stream)
                            .limit(SearchSource.KINDS_MAX)
                            .toList());
            if (!told.isEmpty()) {
                known.put(contributor.plugin(), named);
            }
        }
        return named.kinds();
    }

    private record Named(long generation, List<Kind> kinds) {}
}
