// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.search.host.PublicAddresses;
import org.partnernetz.search.host.PublicAddresses.Changed;
import org.partnernetz.store.json.OneJson;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/** Calls the only function that may search all documents. */
@ApplicationScoped
public class SearchRepository {
    static final String FIND = """
            select part, id, plugin, kind, key, title, snippet, address, organisation_slug, organisation_name, changed_at,
                   cast(rank as text) as rank, n,
                   case when part = 'hit' and plugin = '' then core.title_language_of(kind, key) end as title_language,
                   case when part = 'hit' and plugin = '' then core.language_of(kind, key) end as language
            from core.search(core.search_terms(:text), :visited, :running, :plugin, :kind, :organisation,
                             cast(:facets as jsonb), cast(:rank as numeric), :at, cast(:id as bigint), :size)""";

    private static final String PUBLIC =
            "select address, changed_at from core.public_addresses(:organisation, :pages, :most)";

    Duration limit = Duration.ofSeconds(5);

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** Returns the rows of all parts, with one hit more than the page holds if there are more. */
    List<Found> find(SearchStatement asked, PageRequest page) {
        var after = asked.key().read(page.after()).orElse(null);
        return Sql.of(em.createNativeQuery(FIND, Tuple.class))
                .with("text", asked.text())
                .withOrNull("visited", asked.visited(), Long.class)
                .with("running", asked.running())
                .with("plugin", asked.plugin())
                .withOrNull("kind", asked.kind(), String.class)
                .withOrNull("organisation", asked.organisation(), String.class)
                .withOrNull("facets", facets(asked), String.class)
                .withOrNull("rank", after == null ? null : after.get(0), String.class)
                .withOrNull("at", after == null ? null : Instant.parse(after.get(1)), Instant.class)
                .withOrNull("id", after == null ? null : after.get(2), String.class)
                .with("size", page.size() + 1)
                .within(limit)
                .list(Found::of);
    }

    /** @param pages for visitors, each as {@code plugin/backing} */
    List<Changed> publicAddresses(long organisation, List<String> pages) {
        return Sql.of(em.createNativeQuery(PUBLIC, Tuple.class))
                .with("organisation", organisation)
                .with("pages", pages)
                .with("most", PublicAddresses.ADDRESSES_MAX)
                .list(row -> new Changed(row.text("address"), row.instant("changed_at")));
    }

    private static @Nullable String facets(SearchStatement asked) {
        if (asked.facets().isEmpty()) {
            return null;
        }
        var json = OneJson.PROVIDER.createObjectBuilder();
        asked.facets().forEach(json::add);
        return json.build().toString();
    }

    /** A hit, or how many there are of something. */
    sealed interface Found {
        static Found of(Row row) {
            return row.text("part").equals("hit")
                    ? new Hit(
                            row.number("id"),
                            row.text("plugin"),
                            row.text("kind"),
                            row.text("key"),
                            new Marked(row.text("title")),
                            new Marked(row.text("snippet")),
                            row.text("address"),
                            row.text("organisation_slug"),
                            row.text("organisation_name"),
                            row.textOrNull("title_language"),
                            row.textOrNull("language"),
                            row.instant("changed_at"),
                            row.text("rank"))
                    : count(row);
        }

        private static Count count(Row row) {
            return switch (row.text("part")) {
                case "kind" -> new Count("kind", named(row.text("plugin"), row.text("kind")), "", row.number("n"));
                case "organisation" ->
                    new Count(
                            "organisation",
                            row.text("organisation_slug"),
                            row.text("organisation_name"),
                            row.number("n"));
                case "facet" -> new Count("facet:" + row.text("kind"), row.text("key"), "", row.number("n"));
                default -> new Count("total", "", "", row.number("n"));
            };
        }

        static String named(String plugin, String kind) {
            return plugin.isEmpty() ? kind : plugin + '/' + kind;
        }
    }

    /** One document. */
    record Hit(
            long id,
            String plugin,
            String kind,
            String key,
            Marked title,
            Marked snippet,
            String address,
            String organisationSlug,
            String organisationName,
            @Nullable String titleLanguage,
            @Nullable String language,
            Instant changedAt,
            String rank)
            implements Found {}

    /** How many matches have this value; {@code of} is kind, organisation, facet:… or total. */
    record Count(String of, String value, String label, long n) implements Found {}
}
