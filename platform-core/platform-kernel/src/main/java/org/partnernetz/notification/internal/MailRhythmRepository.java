// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.notification.MailRhythm;
import org.partnernetz.store.sql.Sql;

/** When notices come by mail, and which are due. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class MailRhythmRepository {
    private static final String RHYTHMS = """
            select k.notice,
                   case when exists (select from core.unwanted_mail u
                                     where u.person_id = :person and u.notice in ('notices', k.notice)) then 'NEVER'
                        else coalesce(r.rhythm, core.usual_rhythm(k.notice)) end as rhythm
            from unnest(cast(:keys as text[])) k (notice)
            left join core.mail_rhythm r on r.person_id = :person and r.notice = k.notice""";
    private static final String KEEP = """
            insert into core.mail_rhythm (person_id, notice, rhythm) values (:person, :notice, :rhythm)
            on conflict (person_id, notice) do update set rhythm = excluded.rhythm""";

    /** Whoever stopped all mails with one click and then wants one kind does not want the others. */
    private static final String STAY_STOPPED = """
            insert into core.mail_rhythm (person_id, notice, rhythm)
            select :person, k.notice, 'NEVER' from unnest(cast(:keys as text[])) k (notice)
            where exists (select from core.unwanted_mail u where u.person_id = :person and u.notice = 'notices')
            on conflict (person_id, notice) do update set rhythm = excluded.rhythm""";

    private static final String DUE = "select person_id, organisation_id from core.due_notices(:now, :most)";
    private static final String TAKE =
            "select plugin, kind, texts, address, enabled, email, language, name from core.take_notices(:person, :now)";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** Somebody who has due notices of an organisation. */
    record Due(UUID person, long organisation) {}

    /** A notice that goes out, and to whom. */
    record Taken(
            String plugin,
            String kind,
            List<String> texts,
            String address,
            boolean enabled,
            String email,
            @Nullable String language,
            String name) {}

    Map<String, MailRhythm> rhythms(UUID person, List<String> keys) {
        return Sql.of(em.createNativeQuery(RHYTHMS, Tuple.class))
                .with("person", person)
                .with("keys", keys)
                .list(row -> Map.entry(row.text("notice"), MailRhythm.valueOf(row.text("rhythm"))))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param keys all kinds that there are */
    void keep(UUID person, String notice, MailRhythm rhythm, List<String> keys) {
        Sql.of(em.createNativeQuery(STAY_STOPPED))
                .with("person", person)
                .with("keys", keys)
                .run();
        Sql.of(em.createNativeQuery(KEEP))
                .with("person", person)
                .with("notice", notice)
                .with("rhythm", rhythm.name())
                .run();
    }

    List<Due> due(Instant now, int most) {
        return Sql.of(em.createNativeQuery(DUE, Tuple.class))
                .with("now", now)
                .with("most", most)
                .list(row -> new Due(row.uuid("person_id"), row.number("organisation_id")));
    }

    /** Takes what is due for a person; each notice once. The platform itself has to act for the organisation. */
    List<Taken> take(UUID person, Instant now) {
        return Sql.of(em.createNativeQuery(TAKE, Tuple.class))
                .with("person", person)
                .with("now", now)
                .list(row -> new Taken(
                        row.text("plugin"),
                        row.text("kind"),
                        row.texts("texts"),
                        row.text("address"),
                        row.flag("enabled"),
                        row.text("email"),
                        row.textOrNull("language"),
                        row.text("name")));
    }
}
