// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.profile.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.profile.ProfileField;
import org.partnernetz.profile.Seen;
import org.partnernetz.profile.Told;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/** Stores what members tell. Row security decides who sees which of it. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class ProfileRepository {
    private static final String MINE = """
            select field, text, audience from core.profile_field
            where organisation_id = :organisation and person_id = :person""";
    private static final String OWN =
            "delete from core.profile_field where organisation_id = :organisation and person_id = :person";
    private static final String FORGET = OWN + " and field <> 'PICTURE'";
    private static final String FORGET_PICTURE = OWN + " and field = 'PICTURE'";
    private static final String PICTURE = """
            select cast(count(*) as integer) as found from core.profile_field
            where person_id = :person and field = 'PICTURE' and text = :hash""";
    private static final String TELL = """
            insert into core.profile_field (organisation_id, person_id, field, text, audience)
            select :organisation, :person, t.field, t.text, t.audience
            from unnest(cast(:fields as text[]), cast(:texts as text[]), cast(:audiences as text[])) t (field, text, audience)""";

    /** One's own page shows what others see, and not what one tells nobody. */
    private static final String SHOWN = """
            select f.person_id, f.organisation_id, f.field, f.text
            from unnest(cast(:people as uuid[]), cast(:organisations as bigint[])) w (person, organisation)
            join core.profile_field f on f.organisation_id = w.organisation and f.person_id = w.person
            where f.audience <> 'NOBODY' and (f.audience = 'NETWORK' or f.organisation_id = :home)
              and f.field = any (cast(:fields as text[]))""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** Whose profile, and in which organisation. */
    record Whose(UUID person, long organisation) {}

    Map<ProfileField, Told> mine(Whose whose) {
        var told = new EnumMap<ProfileField, Told>(ProfileField.class);
        of(MINE, whose, true)
                .list(row -> Map.entry(field(row), new Told(row.text("text"), Seen.valueOf(row.text("audience")))))
                .forEach(one -> told.put(one.getKey(), one.getValue()));
        return told;
    }

    void tell(Whose whose, Map<ProfileField, Told> profile) {
        of(FORGET, whose, false).run();
        add(whose, profile);
    }

    void show(Whose whose, Told picture) {
        removePicture(whose);
        add(whose, Map.of(ProfileField.PICTURE, picture));
    }

    /** @return whether there was one */
    boolean removePicture(Whose whose) {
        return of(FORGET_PICTURE, whose, false).run() > 0;
    }

    /** Whether the acting member may see this picture of a person. */
    boolean isSeen(UUID person, String hash) {
        return Sql.of(em.createNativeQuery(PICTURE, Tuple.class))
                        .with("person", person)
                        .with("hash", hash)
                        .one(row -> row.count("found"))
                > 0;
    }

    private void add(Whose whose, Map<ProfileField, Told> profile) {
        var fields = new ArrayList<String>();
        var texts = new ArrayList<String>();
        var audiences = new ArrayList<String>();
        profile.forEach((field, told) -> {
            fields.add(field.name());
            texts.add(told.text());
            audiences.add(told.seen().name());
        });
        of(TELL, whose, false)
                .with("fields", fields)
                .with("texts", texts)
                .with("audiences", audiences)
                .run();
    }

    private Sql of(String sql, Whose whose, boolean reads) {
        return Sql.of(reads ? em.createNativeQuery(sql, Tuple.class) : em.createNativeQuery(sql))
                .with("organisation", whose.organisation())
                .with("person", whose.person());
    }

    /** What these show to the acting member of an organisation, of these fields. */
    Map<Whose, Map<ProfileField, String>> shown(Collection<Whose> people, long home, Set<ProfileField> fields) {
        var shown = new HashMap<Whose, Map<ProfileField, String>>();
        if (people.isEmpty()) {
            return shown;
        }
        var whose = List.copyOf(people);
        Sql.of(em.createNativeQuery(SHOWN, Tuple.class))
                .with(
                        "people",
                        whose.stream().map(one -> one.person().toString()).toList())
                .with(
                        "organisations",
                        whose.stream()
                                .map(one -> Long.toString(one.organisation()))
                                .toList())
                .with("home", home)
                .with("fields", fields.stream().map(Enum::name).toList())
                .list(row -> new Shown(
                        new Whose(row.uuid("person_id"), row.number("organisation_id")), field(row), row.text("text")))
                .forEach(one -> shown.computeIfAbsent(one.whose(), anew -> new EnumMap<>(ProfileField.class))
                        .put(one.field(), one.text()));
        return shown;
    }

    private record Shown(Whose whose, ProfileField field, String text) {}

    private static ProfileField field(Row row) {
        return ProfileField.valueOf(row.text("field"));
    }
}
