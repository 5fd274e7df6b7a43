// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.partnernetz.form.Upload;
import org.partnernetz.tenant.Audience;
import org.partnernetz.testkit.harness.BuiltPlugin;
import org.partnernetz.testkit.harness.Database;
import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.text.Codes;

/** A sample value for each variable part of addresses, so that every page can be opened. */
public final class Samples {

    private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");
    private static final int CODE_LENGTH = 16;

    private final Map<String, String> values;

    private Samples(Map<String, String> values) {
        this.values = values;
    }

    /** Creates samples that this person owns and everybody may see. */
    public static Samples of(RunningPlatform platform, Person owner) {
        var data = Arrange.as(platform, owner);
        var topic = data.topic(Titles.fresh("Anerkennung in Pflegeberufen"), Audience.PUBLIC, Texts.QUESTION);
        data.reply(topic, Texts.ANSWER);
        var other = platform.people().stream()
                .filter(person -> !person.organisation().equals(owner.organisation()))
                .findFirst()
                .orElseThrow();
        Arrange.as(platform, other).reply(topic, Texts.SHORT);
        var event = data.event(Titles.fresh("Werkstatt Anerkennung"), Audience.PUBLIC, 30, 8);
        data.signUp(event);
        var token = UUID.randomUUID().toString();
        var values = new HashMap<>(Map.of(
                "organisation",
                owner.organisation(),
                "plugin",
                BuiltPlugin.ofRepository().get(0).id(),
                "forum",
                data.ownForum().getString("id"),
                "topic",
                topic,
                "post",
                data.firstPost(topic),
                "event",
                event,
                "mail",
                mail(platform, owner, token),
                "token",
                token));
        values.putAll(Map.of("subject", "topic", "thing", topic));
        values.put("person", colleague(platform, owner));
        values.put("picture", picture(platform, values.get("person")));
        values.put("group", group(platform, owner));
        values.put("code", code(platform, owner));
        values.put("partner", owner.organisation());
        values.put("request", joinRequest(platform, owner));
        values.put("offer", offer(platform, owner));
        guest(platform, event, values.get("code"));
        return new Samples(Map.copyOf(values));
    }

    /** Somebody else of the organisation. */
    private static String colleague(RunningPlatform platform, Person owner) {
        return text(
                platform,
                "select m.person_id from core.membership m join core.organisation o on o.id = m.organisation_id"
                        + " join auth.account a on a.person_id = m.person_id where o.slug = '" + owner.organisation()
                        + "' and a.email <> '" + owner.email()
                        + "' and m.until is null order by m.since, m.id limit 1");
    }

    /** A picture that a person shows to the network. */
    private static String picture(RunningPlatform platform, String person) {
        var bytes = person.getBytes(StandardCharsets.UTF_8);
        var hash = Upload.of("picture.jpg", bytes).sha256();
        try {
            var folder = platform.home().resolve("files").resolve(hash.substring(0, 2));
            Files.write(Files.createDirectories(folder).resolve(hash), bytes);
            Database.run(
                    platform,
                    "insert into core.profile_field select m.organisation_id, m.person_id, 'PICTURE', '" + hash
                            + "', 'NETWORK' from core.membership m where m.person_id = '" + person
                            + "' and m.until is null on conflict do nothing");
            return hash;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A working group that everybody in the network can join, with its owner in it. */
    private static String group(RunningPlatform platform, Person owner) {
        var id = UUID.randomUUID().toString();
        var own = " from core.organisation o, auth.account a where o.slug = '" + owner.organisation()
                + "' and a.email = '" + owner.email() + "'";
        try {
            Database.run(
                    platform,
                    "insert into core.working_group (id, organisation_id, name, purpose, entry, created_at) select '"
                            + id + "', o.id, '" + Titles.fresh("AG Sprache") + "', 'Kurse abstimmen', 'OPEN', now()"
                            + own);
            Database.run(
                    platform,
                    "insert into core.group_member (group_id, person_id, organisation_id, since, chair) select '" + id
                            + "', a.person_id, o.id, now(), true" + own);
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens an invitation into the organisation, sets a new password for somebody of it, and confirms an address. */
    private static String code(RunningPlatform platform, Person owner) {
        var code = Codes.fresh(CODE_LENGTH);
        var hash = "encode(sha256('entry " + code + "'), 'hex')";
        try {
            Database.run(
                    platform,
                    "insert into core.invitation (id, organisation_id, name, roles, network, language, code_hash,"
                            + " made_by, made_at, sent_at, until) select gen_random_uuid(), o.id, 'Mara Muster',"
                            + " '{MEMBER}', true, 'de', " + hash
                            + ", a.person_id, now(), now(), now() + interval '1 day'"
                            + " from core.organisation o, auth.account a where o.slug = '" + owner.organisation()
                            + "' and a.email = '" + owner.email() + "'");
            Database.run(
                    platform,
                    "insert into auth.password_reset (code_hash, person_id, made_at, until) values (" + hash + ", '"
                            + colleague(platform, owner) + "', now(), now() + interval '1 day')");
            Database.run(
                    platform,
                    "with somebody as (insert into core.person (id, display_name, created_at)"
                            + " values (gen_random_uuid(), 'Mara Muster', now()) returning id)"
                            + " insert into auth.address_change (person_id, email, new_hash, made_at, until)"
                            + " select id, 'mara.muster@example.org', " + hash
                            + ", now(), now() + interval '1 day' from somebody");
            return code;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody asks to be admitted to the organisation. */
    private static String joinRequest(RunningPlatform platform, Person owner) {
        var id = UUID.randomUUID().toString();
        try {
            Database.run(
                    platform,
                    "insert into core.join_request (id, organisation_id, name, email, language, message, asked_at)"
                            + " select '" + id
                            + "', o.id, 'Mara Muster', 'mara@test.example', 'de', 'Ich berate.', now()"
                            + " from core.organisation o where o.slug = '" + owner.organisation() + "'");
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An offer that everybody sees. */
    private static String offer(RunningPlatform platform, Person owner) {
        var id = UUID.randomUUID().toString();
        try {
            Database.run(
                    platform,
                    "insert into core.offer (id, organisation_id, position, title_german, title_english,"
                            + " summary_german, summary_english, audience_german, audience_english, german_at,"
                            + " english_at, place, languages, interpreter, territory, phone, email, free, for_seekers,"
                            + " changed_at, version) select '" + id + "', o.id, 99, '"
                            + Titles.fresh("Mein Abschluss soll hier gelten") + "', 'My degree', 'Wir helfen.',"
                            + " 'We help.', 'Alle', 'All', now(), now(), 'Saarbrücken', '{de,ar}', true, '{}',"
                            + " '0681 000', '', true, true, now(), 1 from core.organisation o where o.slug = '"
                            + owner.organisation() + "'");
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody without an account, who opens the place in the event with the code. */
    private static void guest(RunningPlatform platform, String event, String code) {
        try {
            Database.run(
                    platform,
                    "insert into core.event_guest (id, event_id, organisation_id, name, email, language, interpreter,"
                            + " code_hash, asked_at, mailed_at) select gen_random_uuid(), id, organisation_id,"
                            + " 'Samira Nazari', 'samira@test.example', 'de', 'Dari', encode(sha256('place " + code
                            + "'), 'hex'), now(), now() from core.event where id = '" + event + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(RunningPlatform platform, String sql) {
        try {
            return Database.text(platform, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A mail that was refused, so that nobody sends it; whoever has the token can stop mails of its kind. */
    private static String mail(RunningPlatform platform, Person owner, String token) {
        var id = UUID.randomUUID().toString();
        try {
            Database.run(
                    platform,
                    "insert into core.mail (id, organisation_id, person_id, kind, recipient, language, subject,"
                            + " paragraphs, button, path, notice, token_hash, created_at, give_up_at, state, ended_at,"
                            + " failure) select '"
                            + id + "', o.id, a.person_id, 'sample', a.email, 'de', '"
                            + Titles.fresh("Neue Antwort")
                            + "', '{Guten Tag,\"Jemand hat geantwortet.\"}', 'Lesen', '/my',"
                            + " 'topic-answered', encode(sha256('" + token
                            + "'), 'hex'), now(), now(), 'REFUSED', now(),"
                            + " '550 no such user' from core.organisation o, auth.account a where o.slug = '"
                            + owner.organisation() + "' and a.email = '" + owner.email() + "'");
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fills the pattern of an address. */
    public String address(String pattern) {
        return PART.matcher(pattern).replaceAll(part -> {
            var value = values.get(part.group(1));
            if (value == null) {
                throw new AssertionError("The address " + pattern + " has the part " + part.group()
                        + ", for which there is no example yet: add one to " + Samples.class.getName());
            }
            return value;
        });
    }
}
