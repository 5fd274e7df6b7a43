// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.privacy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.privacy.PersonalRecord;
import org.partnernetz.store.sql.Row;

/** Reads what the core stores about a person. The columns of each query are what the person sees. */
@ApplicationScoped
@Transactional
public class CoreDataRepository {
    private static final List<Told> OWN = List.of(
            new Told(
                    "account",
                    "select p.display_name as name, own.email, p.language, p.theme, p.created_at as since"
                            + " from core.person p, core.own_email() own (email) where p.id = :person"),
            new Told(
                    "token",
                    "select name, created_at as since, expires_at as until, last_used_at as used"
                            + " from auth.access_token where person_id = :person order by created_at"),
            new Told(
                    "session",
                    "select device as text, began_at as since, seen_at as used"
                            + " from core.own_sessions(now() - interval '30 days') where core.person() = :person"),
            new Told(
                    "passkey",
                    "select name, made_at as since, used_at as used from core.own_passkeys()"
                            + " where core.person() = :person"),
            new Told(
                    "sign-in-link",
                    "select name, organisation as text, linked_at as since, used_at as used"
                            + " from core.own_provider_links() where core.person() = :person"),
            new Told("device", "select used from core.own_devices() used where core.person() = :person"),
            new Told(
                    "account-event",
                    "select action, details as text, happened_at as at from auth.account_event"
                            + " where person_id = :person order by happened_at"),
            new Told(
                    "draft",
                    "select place, text, saved_at as at from core.draft where person_id = :person"
                            + " order by saved_at"),
            new Told(
                    "reading",
                    "select cast(count(*) as text) as topics, max(read_until) as until from core.topic_read"
                            + " where person_id = :person having count(*) > 0"),
            new Told(
                    "notice",
                    "select kind, array_to_string(texts, ', ') as text, created_at as at, read_at as used"
                            + " from core.notice where person_id = :person order by created_at"),
            new Told(
                    "unwanted",
                    "select plugin, kind from core.unwanted_notice where person_id = :person"
                            + " order by plugin, kind"),
            new Told(
                    "flag",
                    "select reason as text, flagged_at as at from core.post_flag where person_id = :person"
                            + " order by flagged_at"),
            new Told(
                    "mail",
                    "select subject as title, array_to_string(paragraphs, ' ') as text, recipient as email,"
                            + " created_at as at from core.mail where person_id = :person order by created_at"),
            new Told(
                    "join-request",
                    "select o.name as title, r.name, r.email, r.message as text, r.asked_at as at, r.reason"
                            + " from core.join_request r join core.organisation o on o.id = r.organisation_id"
                            + " where r.person_id = :person order by r.asked_at"),
            new Told(
                    "mail-rhythm",
                    "select notice as kind, rhythm as text from core.mail_rhythm where person_id = :person"
                            + " order by notice"),
            new Told(
                    "watch",
                    "select title, case when followed then 'followed' else 'muted' end as text"
                            + " from core.own_watches(10000) where core.person() = :person"),
            new Told(
                    "mention",
                    "select cast(count(*) as text) as posts from core.mention where person_id = :person"
                            + " having count(*) > 0"),
            new Told(
                    "unwanted-mail",
                    "select notice as kind from core.unwanted_mail where person_id = :person order by notice"));
    private static final List<Told> IN_ORGANISATION = List.of(
            new Told(
                    "membership",
                    "select array_to_string(roles, ', ') as roles, network, since, last_day as day, paused_at as paused,"
                            + " until from core.membership where person_id = :person and organisation_id ="
                            + " :organisation"),
            new Told(
                    "profile",
                    "select field, text, audience from core.profile_field"
                            + " where person_id = :person and organisation_id = :organisation order by field"),
            new Told(
                    "invitation",
                    "select name, email, array_to_string(roles, ', ') as roles, made_at as at, until, accepted_at as used"
                            + " from core.invitation where (accepted_by = :person or email = core.own_email())"
                            + " and organisation_id = :organisation order by made_at"),
            new Told(
                    "invited",
                    "select array_to_string(roles, ', ') as roles, made_at as at from core.invitation"
                            + " where made_by = :person and organisation_id = :organisation order by made_at"),
            new Told(
                    "group",
                    "select g.name, m.since from core.group_member m"
                            + " join core.working_group g on g.id = m.group_id"
                            + " where m.person_id = :person and m.organisation_id = :organisation order by m.since"),
            new Told(
                    "group-request",
                    "select g.name, r.asked_at as at from core.group_request r"
                            + " join core.working_group g on g.id = r.group_id"
                            + " where r.person_id = :person and r.organisation_id = :organisation order by r.asked_at"),
            new Told(
                    "post",
                    "select t.title, core.without_references(p.markdown) as text,"
                            + " p.created_at as at from core.post p join core.topic t on t.id"
                            + " = p.topic_id where p.author_id = :person and p.organisation_id = :organisation order by"
                            + " p.created_at"),
            new Told(
                    "event",
                    "select title, markdown as text, starts_at as at from core.event"
                            + " where author_id = :person and organisation_id = :organisation order by starts_at"),
            new Told(
                    "file",
                    "select name as title, added_at as at from core.file"
                            + " where author_id = :person and organisation_id = :organisation order by added_at"),
            new Told(
                    "audit",
                    "select action, item, noted_at as at from core.audit_entry"
                            + " where person_id = :person and organisation_id = :organisation order by noted_at"),
            new Told(
                    "registration",
                    "select e.title, r.created_at as at from core.event_registration r join core.event e on e.id ="
                            + " r.event_id where r.person_id = :person and r.organisation_id = :organisation order by"
                            + " r.created_at"));

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** Returns what belongs to the person independently of an organisation. */
    List<PersonalRecord> own(UUID person) {
        return OWN.stream()
                .flatMap(told -> records(told, person, null).stream())
                .toList();
    }

    /** Returns what is stored in one organisation. */
    List<PersonalRecord> in(UUID person, long organisation) {
        return IN_ORGANISATION.stream()
                .flatMap(told -> records(told, person, organisation).stream())
                .toList();
    }

    private List<PersonalRecord> records(Told told, UUID person, @Nullable Long organisation) {
        var query = em.createNativeQuery(told.sql(), Tuple.class).setParameter("person", person);
        if (organisation != null) {
            query.setParameter("organisation", organisation);
        }
        var records = new ArrayList<PersonalRecord>();
        for (var row : query.getResultList()) {
            records.add(record(told.kind(), (Tuple) row));
        }
        return records;
    }

    private static PersonalRecord record(String kind, Tuple row) {
        var record = PersonalRecord.of(kind);
        for (var column : row.getElements()) {
            var name = column.getAlias();
            var value = row.get(name);
            record = record.with(name, value instanceof java.sql.Timestamp ? new Row(row::get).instant(name) : value);
        }
        return record;
    }

    /** A kind of record and the query that tells it. */
    private record Told(String kind, String sql) {}
}
