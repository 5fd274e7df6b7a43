// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.internal;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import org.partnernetz.search.host.PublicSearch;
import org.partnernetz.search.host.PublicSearch.Hit;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/** Calls the only function that may search the public documents of all organisations. */
@ApplicationScoped
public class PublicSearchRepository {
    private static final String FIND = """
            select s.kind, s.title, s.snippet, s.address, s.organisation_slug, s.organisation_name, s.changed_at,
                   core.language_of(s.kind, s.key) as language
            from core.search_everywhere(core.search_terms(:text), :most) with ordinality s
            join core.organisation o on o.slug = s.organisation_slug and o.standing = 'ACTIVE'
            order by s.ordinality""";
    private static final Duration LIMIT = Duration.ofSeconds(5);

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    List<Hit> find(String words) {
        return Sql.of(em.createNativeQuery(FIND, Tuple.class))
                .with("text", words)
                .with("most", PublicSearch.HITS_MAX)
                .within(LIMIT)
                .list(PublicSearchRepository::hit);
    }

    private static Hit hit(Row row) {
        var title = new Marked(row.text("title"));
        return new Hit(
                row.text("kind"),
                title.plain(),
                title.html(),
                new Marked(row.text("snippet")).html(),
                "/o/" + row.text("organisation_slug") + '/' + row.text("address"),
                row.text("organisation_slug"),
                row.text("organisation_name"),
                row.textOrNull("language"),
                row.instant("changed_at"));
    }
}
