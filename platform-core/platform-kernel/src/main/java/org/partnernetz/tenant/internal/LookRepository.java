// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.store.sql.Sql;

/** Stores how organisations look: colour and logo. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class LookRepository {
    private static final String PAINT =
            "update core.organisation set color = :color, version = version + 1 where id = :organisation";
    private static final String KEEP = """
            insert into core.organisation_logo (organisation_id, fingerprint, picture, changed_at)
            values (:organisation, :fingerprint, decode(:picture, 'base64'), :now)
            on conflict (organisation_id) do update
            set fingerprint = excluded.fingerprint, picture = excluded.picture, changed_at = excluded.changed_at""";
    private static final String REMOVE = "delete from core.organisation_logo where organisation_id = :organisation";
    private static final String LOGO = """
            select encode(l.picture, 'base64') as picture from core.organisation_logo l
            join core.organisation o on o.id = l.organisation_id
            where o.slug = :slug and l.fingerprint = :fingerprint""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    void paint(long organisation, String color) {
        Sql.of(em.createNativeQuery(PAINT))
                .with("color", color)
                .with("organisation", organisation)
                .run();
    }

    void keep(long organisation, LogoPicture picture, Instant now) {
        Sql.of(em.createNativeQuery(KEEP))
                .with("organisation", organisation)
                .with("fingerprint", picture.fingerprint())
                .with("picture", picture.base64())
                .with("now", now)
                .run();
    }

    void remove(long organisation) {
        Sql.of(em.createNativeQuery(REMOVE)).with("organisation", organisation).run();
    }

    Optional<byte[]> logo(String slug, String fingerprint) {
        return Sql.of(em.createNativeQuery(LOGO, Tuple.class))
                .with("slug", slug)
                .with("fingerprint", fingerprint)
                .first(row -> LogoPicture.fromBase64(row.text("picture")));
    }
}
