// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.internal;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnernetz.search.spi.SearchSource.Kind;

/**
 * A plugin whose documents are built.
 *
 * @param kinds what its documents are and are narrowed by, divided by commas; others after an update mean that some
 *     were never built
 */
record Filling(String plugin, String kinds) {

    static Filling of(String plugin, Collection<Kind> kinds) {
        return new Filling(
                plugin,
                kinds.stream().flatMap(Filling::names).distinct().sorted().collect(Collectors.joining(",")));
    }

    private static Stream<String> names(Kind kind) {
        return Stream.concat(
                Stream.of(kind.key()), kind.facets().stream().map(facet -> kind.key() + '.' + facet.name()));
    }
}
