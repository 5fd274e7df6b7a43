// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.portrait.internal;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;
import org.partnernetz.portrait.Contact;
import org.partnernetz.portrait.OpeningHours;
import org.partnernetz.portrait.Portrait;
import org.partnernetz.portrait.PortraitDraft;
import org.partnernetz.portrait.PortraitText;
import org.partnernetz.portrait.Regime;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/** Stores what organisations tell about themselves: a row each, and one for each text. */
@ApplicationScoped
public class PortraitRepository {
    private static final String OF = """
            select o.name, o.languages, o.territory, o.regime, coalesce(p.street, '') as street,
                   coalesce(p.postcode, '') as postcode, coalesce(p.town, '') as town, coalesce(p.phone, '') as phone,
                   coalesce(p.email, '') as email, coalesce(p.website, '') as website,
                   coalesce(p.hours, array_fill(cast('' as text), array[7])) as hours,
                   coalesce(p.officer, '') as officer, coalesce(p.feedback, '') as feedback,
                   coalesce(p.version, 0) as version
            from core.organisation o left join core.portrait p on p.organisation_id = o.id
            where o.id = :organisation""";
    private static final String RENAME = """
            update core.organisation set name = :name, languages = :languages, territory = :territory,
              regime = :regime, version = version + 1
            where id = :organisation""";
    private static final String KEEP = """
            insert into core.portrait as p (organisation_id, street, postcode, town, phone, email, website, hours, officer,
                                            feedback, changed_at, version)
            values (:organisation, :street, :postcode, :town, :phone, :email, :website, :hours, :officer, :feedback, :now, 1)
            on conflict (organisation_id) do update
            set street = excluded.street, postcode = excluded.postcode, town = excluded.town, phone = excluded.phone,
                email = excluded.email, website = excluded.website, hours = excluded.hours, officer = excluded.officer,
                feedback = excluded.feedback, changed_at = excluded.changed_at, version = p.version + 1
            where p.version = coalesce(:seen, p.version)""";
    private static final String TEXTS = """
            select kind, german, german_html, english, english_html, english <> '' and german_at > english_at as outdated
            from core.portrait_text where organisation_id = :organisation""";
    private static final String KEEP_TEXT = """
            insert into core.portrait_text as t (organisation_id, kind, german, german_html, german_at, english, english_html,
                                                 english_at)
            values (:organisation, :kind, :german, :germanHtml, :now, :english, :englishHtml, :now)
            on conflict (organisation_id, kind) do update
            set german = excluded.german, german_html = excluded.german_html,
                german_at = case when t.german = excluded.german then t.german_at else excluded.german_at end,
                english = excluded.english, english_html = excluded.english_html,
                english_at = case when t.english = excluded.english and not :checked then t.english_at
                                  else excluded.english_at end""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    Portrait of(long organisation) {
        return Sql.of(em.createNativeQuery(OF, Tuple.class))
                .with("organisation", organisation)
                .one(PortraitRepository::portrait);
    }

    private static Portrait portrait(Row row) {
        return new Portrait(
                row.text("name"),
                row.texts("languages"),
                row.texts("territory"),
                Regime.valueOf(row.text("regime")),
                new Contact(
                        row.text("street"),
                        row.text("postcode"),
                        row.text("town"),
                        row.text("phone"),
                        row.text("email"),
                        row.text("website")),
                OpeningHours.read(row.texts("hours")),
                row.text("officer"),
                row.text("feedback"),
                row.count("version"));
    }

    void rename(long organisation, PortraitDraft draft) {
        Sql.of(em.createNativeQuery(RENAME))
                .with("name", draft.name())
                .with("languages", draft.languages())
                .with("territory", draft.territory())
                .with("regime", draft.regime().name())
                .with("organisation", organisation)
                .run();
    }

    /** @return whether it still was as the one who changes it has seen it */
    boolean keep(long organisation, @Nullable Integer seen, PortraitDraft draft, OpeningHours hours, Instant now) {
        var contact = draft.contact();
        return Sql.of(em.createNativeQuery(KEEP))
                        .with("organisation", organisation)
                        .with("street", contact.street())
                        .with("postcode", contact.postcode())
                        .with("town", contact.town())
                        .with("phone", contact.phone())
                        .with("email", contact.email())
                        .with("website", contact.website())
                        .with("hours", hours.texts())
                        .with("officer", draft.officer())
                        .with("feedback", draft.feedback())
                        .with("now", now)
                        .withOrNull("seen", seen, Integer.class)
                        .run()
                == 1;
    }

    List<PortraitText> texts(long organisation) {
        return Sql.of(em.createNativeQuery(TEXTS, Tuple.class))
                .with("organisation", organisation)
                .list(row -> new PortraitText(
                        PortraitText.Kind.valueOf(row.text("kind")),
                        row.text("german"),
                        row.text("german_html"),
                        row.text("english"),
                        row.text("english_html"),
                        row.flag("outdated")));
    }

    void keep(long organisation, PortraitText text, boolean checked, Instant now) {
        Sql.of(em.createNativeQuery(KEEP_TEXT))
                .with("organisation", organisation)
                .with("kind", text.kind().name())
                .with("german", text.german())
                .with("germanHtml", text.germanHtml())
                .with("english", text.english())
                .with("englishHtml", text.englishHtml())
                .with("checked", checked)
                .with("now", now)
                .run();
    }
}
