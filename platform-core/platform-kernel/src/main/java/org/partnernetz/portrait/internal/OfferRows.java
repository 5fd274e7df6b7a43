// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.portrait.internal;

import org.partnernetz.portrait.Bilingual;
import org.partnernetz.portrait.Offer;
import org.partnernetz.portrait.OfferDraft;
import org.partnernetz.store.sql.Row;

/** How offers are read: with what their organisation tells where they tell nothing. */
final class OfferRows {
    static final String COLUMNS = """
            select f.*, o.slug, o.name, o.initials,
                   case when cardinality(f.languages) > 0 then f.languages when cardinality(o.languages) > 0 then o.languages
                        else array['de'] end as spoken,
                   case when cardinality(f.territory) > 0 then f.territory else o.territory end as area,
                   coalesce(nullif(f.phone, ''), p.phone, '') as number, coalesce(nullif(f.email, ''), p.email, '') as mail,
                   (f.title_english <> '' or f.summary_english <> '' or f.audience_english <> '')
                     and f.german_at > f.english_at as outdated
            from core.offer f
            join core.organisation o on o.id = f.organisation_id
            left join core.portrait p on p.organisation_id = f.organisation_id""";

    private OfferRows() {}

    static Offer offer(Row row) {
        return new Offer(
                row.uuid("id"),
                new Offer.Provider(row.text("slug"), row.text("name"), row.text("initials")),
                content(row),
                new Offer.Reach(row.texts("spoken"), row.texts("area"), row.text("number"), row.text("mail")),
                row.flag("outdated"),
                row.instant("changed_at"),
                row.instantOrNull("archived_at"),
                row.count("version"));
    }

    private static OfferDraft content(Row row) {
        return new OfferDraft(
                words(row, "title"),
                words(row, "summary"),
                words(row, "audience"),
                row.text("place"),
                row.texts("languages"),
                row.flag("interpreter"),
                row.texts("territory"),
                row.text("phone"),
                row.text("email"),
                row.flag("free"),
                row.flag("for_seekers"));
    }

    private static Bilingual words(Row row, String of) {
        return new Bilingual(row.text(of + "_german"), row.text(of + "_english"));
    }
}
