// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.legal.internal;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import org.partnernetz.legal.LegalTexts.Kind;
import org.partnernetz.legal.LegalTexts.LegalText;
import org.partnernetz.store.sql.Sql;

/** Stores at most one row per kind. */
@ApplicationScoped
public class LegalTextRepository {
    private static final String OF_KINDS = """
            select kind, german, german_html, english, english_html from core.legal_text
            where kind = any (cast(:kinds as text[]))""";
    private static final String KEEP = """
            insert into core.legal_text (kind, german, german_html, english, english_html, changed_at)
            values (:kind, :german, :germanHtml, :english, :englishHtml, :now)
            on conflict (kind) do update set german = excluded.german, german_html = excluded.german_html,
              english = excluded.english, english_html = excluded.english_html, changed_at = excluded.changed_at""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    List<LegalText> of(Set<Kind> kinds) {
        return Sql.of(em.createNativeQuery(OF_KINDS, Tuple.class))
                .with("kinds", kinds.stream().map(Kind::name).toList())
                .list(row -> new LegalText(
                        Kind.valueOf(row.text("kind")),
                        row.text("german"),
                        row.text("german_html"),
                        row.text("english"),
                        row.text("english_html")));
    }

    void keep(LegalText text, Instant now) {
        Sql.of(em.createNativeQuery(KEEP))
                .with("kind", text.kind().name())
                .with("german", text.german())
                .with("germanHtml", text.germanHtml())
                .with("english", text.english())
                .with("englishHtml", text.englishHtml())
                .with("now", now)
                .run();
    }
}
