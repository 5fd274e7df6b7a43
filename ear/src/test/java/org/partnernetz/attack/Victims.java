// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.attack;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

import org.partnernetz.sample.EveryPlugin;
import org.partnernetz.sample.PluginItems;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Session;
import org.partnernetz.text.Codes;

/**
 * One item of each kind for each circle, all of one organisation, all with a secret in their words.
 *
 * <p>A route with a parameter that is not here fails the attack test: make an item of that kind here.
 */
final class Victims {
    static final String ORGANISATION = "fitt";
    private static final int CODE_LENGTH = 16;

    private static final String API = "/api/v1/organisations/" + ORGANISATION;

    private final RunningPlatform platform;
    private final Caller owner;
    private final Caller ownerAtBrowser;
    private final VictimRows rows;
    private final List<PluginItems> plugins;
    private final String secret = "secret" + UUID.randomUUID().toString().replace("-", "");
    private final Map<Circle, Map<String, String>> items = new EnumMap<>(Circle.class);

    /** @param every those of which an item is made, too */
    Victims(RunningPlatform platform, EveryPlugin every) throws SQLException {
        this.platform = platform;
        var person = platform.person(ORGANISATION, "administrator");
        owner = Caller.of(platform, person);
        ownerAtBrowser = Session.of(platform, person);
        rows = new VictimRows(platform);
        plugins = every.items(owner, ORGANISATION, secret(Circle.ORGANISATION));
        plugins.forEach(PluginItems::end);
        var group = group();
        for (var circle : Circle.values()) {
            items.put(circle, make(circle, group));
        }
    }

    /** A word that stands in every item of the circle and nowhere else. */
    String secret(Circle circle) {
        return secret + circle.name().toLowerCase(Locale.ROOT);
    }

    /** The organisation's own administrator, who may see all of it. */
    Caller owner() {
        return owner;
    }

    /** The same with a browser. */
    Caller ownerAtBrowser() {
        return ownerAtBrowser;
    }

    /** What the plugins have, which is the organisation's own, whatever the circle. */
    List<PluginItems> plugins() {
        return plugins;
    }

    /** Values for the route's parameters that name items of the circle. */
    Map<String, String> values(Route route, Circle circle) {
        var known = items.get(circle);
        for (var parameter : route.parameters()) {
            if (!Route.isOrganisation(parameter) && !known.containsKey(parameter)) {
                throw new AssertionError("The attack test does not know the parameter " + parameter + " of " + route
                        + ". Make such an item in Victims, or let the plugin describe one in src/test/samples.json,"
                        + " so that the route is attacked.");
            }
        }
        return known;
    }

    /** Values of the same form that name nothing. */
    Map<String, String> unknown(Route route) {
        var values = new HashMap<>(values(route, Circle.ORGANISATION));
        values.replaceAll((name, value) ->
                value.matches("[0-9a-f-]{36}") ? UUID.randomUUID().toString() : value);
        return values;
    }

    private Map<String, String> make(Circle circle, UUID group) throws SQLException {
        var values = new HashMap<String, String>();
        var forum = forum(circle == Circle.ORGANISATION ? "ORGANISATION" : "NETWORK");
        values.put("forums/{forum}", circle == Circle.GROUP ? forum("ORGANISATION") : forum);
        var topic = id(owner.post(API + "/topics", topic(circle, group, forum)));
        values.put("topics/{topic}", topic);
        values.putAll(Map.of("readers/{subject}", "topic", "{subject}/{thing}", topic));
        var post = owner.get(API + "/topics/" + topic + "/posts").items().get(0).getString("id");
        values.put("posts/{post}", post);
        values.put("files/{attachment}", file("/posts/" + post + "/files", circle));
        values.put("flags/{flag}", flag(circle, topic));
        values.put("groups/{group}", group.toString());
        var event = id(owner.post(API + "/events", event(circle, group)));
        values.put("events/{event}", event);
        id(owner.send("POST", API + "/events/" + event + "/registrations", null, Map.of()));
        var member = member();
        var request = joinRequest(circle);
        List.of("members", "former", "seats").forEach(place -> values.put(place + "/{person}", member));
        putListed(circle, values);
        values.put("guests/{guest}", rows.guest(event, secret(circle)));
        values.put("organisers/{person}", member);
        values.put("documents/{paper}", file("/groups/" + group + "/documents", circle));
        var document = file("/events/" + event + "/documents", circle);
        List.of("documents/{document}", "files/{file}").forEach(place -> values.put(place, document));
        values.put("invitations/{invitation}", invitation(circle));
        List.of("join-requests", "requests").forEach(place -> values.put(place + "/{request}", request));
        List.of("sessions/{session}", "tokens/{token}", "sign-in-links/{service}")
                .forEach(own -> values.put(own, UUID.randomUUID().toString()));
        List.of("join", "reset", "address", "places")
                .forEach(place -> values.put(place + "/{code}", Codes.fresh(CODE_LENGTH)));
        values.put("mails/{mail}", mail(circle));
        values.put("offers/{offer}", rows.offer(secret(circle)));
        values.put("stop/{token}", UUID.randomUUID().toString()); // whoever has one is let in; nobody finds one
        values.put("file/{file}", "pdf");
        values.put("partners/{partner}", ORGANISATION);
        List.of("roles/{role}", "subprojects/{subproject}")
                .forEach(place -> values.put(place, UUID.randomUUID().toString()));
        plugins.forEach(plugin -> ofPlugin(plugin, values));
        return values;
    }

    private void putListed(Circle circle, Map<String, String> values) throws SQLException {
        var listed = listed(circle);
        values.put("people/{person}", listed);
        values.put("picture/{picture}", rows.picture(listed, circle == Circle.NETWORK, secret(circle)));
    }

    private static void ofPlugin(PluginItems plugin, Map<String, String> values) {
        var id = plugin.plugin();
        values.put("p/{plugin}", id);
        values.put("plugins/{plugin}", id);
        plugin.keys().forEach((kind, key) -> values.put(id + ":" + kind, key));
        plugin.pages().forEach((page, key) -> {
            values.putIfAbsent("{plugin}/{page}", page);
            values.putIfAbsent("{page}/{item}", key);
            values.put(id + "#" + page + "/{}", key);
        });
        plugin.files().forEach((page, key) -> values.put(id + "#" + page + "/{}", key));
        plugin.links().forEach((page, address) -> {
            var token = address.replaceFirst(".*/", "");
            values.put("link/{page}", page);
            values.put("{page}/{token}", token);
            values.put(id + "#link/" + page + "/{}", token);
        });
    }

    /** Somebody of the organisation who could be erased. */
    private String member() {
        return owner.get(API + "/members?limit=100").items().stream()
                .filter(member -> !member.getJsonArray("roles").toString().contains("ADMINISTRATOR"))
                .map(member -> member.getString("id"))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody of the organisation whom others find in the directory of the network, or do not. */
    private String listed(Circle circle) throws SQLException {
        var id = UUID.randomUUID();
        var wide = circle == Circle.NETWORK;
        insert("insert into core.person (id, display_name, created_at) values ('" + id + "', '" + secret(circle)
                + "', now())");
        insert("insert into core.membership (id, organisation_id, person_id, roles, network, since)"
                + " select gen_random_uuid(), id, '" + id + "', '{MEMBER}', " + wide
                + ", now() from core.organisation where slug = '" + ORGANISATION + "'");
        insert("insert into core.profile_field select m.organisation_id, m.person_id, 'FUNCTION', '" + secret(circle)
                + "', '" + (wide ? "NETWORK" : "ORGANISATION") + "' from core.membership m where m.person_id = '" + id
                + "'");
        return id.toString();
    }

    private String joinRequest(Circle circle) throws SQLException {
        var id = UUID.randomUUID();
        insert("insert into core.join_request (id, organisation_id, name, email, language, message, asked_at) select '"
                + id + "', id, '" + secret(circle) + "', '" + secret(circle) + "@test.example', 'de', '"
                + secret(circle) + "', now() from core.organisation where slug = '" + ORGANISATION + "'");
        return id.toString();
    }

    private String invitation(Circle circle) throws SQLException {
        var id = UUID.randomUUID();
        insert("insert into core.invitation (id, organisation_id, name, roles, network, language, code_hash, made_by,"
                + " made_at, sent_at, until) select '" + id + "', o.id, '" + secret(circle)
                + "', '{MEMBER}', true, 'de', encode(sha256('" + id + "'), 'hex'), m.person_id, now(), now(),"
                + " now() + interval '1 day' from core.organisation o join core.membership m on m.organisation_id = o.id"
                + " where o.slug = '" + ORGANISATION
                + "' and 'ADMINISTRATOR' = any (m.roles) and m.until is null limit 1");
        return id.toString();
    }

    private String file(String place, Circle circle) {
        var content = Base64.getEncoder().encodeToString(secret(circle).getBytes(StandardCharsets.UTF_8));
        return id(owner.post(
                API + place,
                "{\"file\": {\"name\": \"" + secret(circle) + ".txt\", \"content\": \"" + content + "\"}}"));
    }

    /** One that was refused, so that the platform itself leaves it as it is. */
    private String mail(Circle circle) throws SQLException {
        var id = UUID.randomUUID();
        insert("insert into core.mail (id, organisation_id, kind, recipient, language, subject, paragraphs, created_at,"
                + " give_up_at, state, ended_at) select '" + id + "', id, 'victim', '" + secret(circle)
                + "@test.example', 'de', '" + secret(circle) + "', '{" + secret(circle)
                + "}', now(), now(), 'REFUSED', now() from core.organisation where slug = '" + ORGANISATION + "'");
        return id.toString();
    }

    private String flag(Circle circle, String topic) throws SQLException {
        var id = UUID.randomUUID();
        insert(
                "insert into core.post_flag (id, organisation_id, topic_id, post_id, person_id, from_organisation_id, reason,"
                        + " flagged_at) select '" + id
                        + "', f.organisation_id, t.id, p.id, p.author_id, p.organisation_id, '"
                        + secret(circle)
                        + "', now() from core.post p join core.topic t on t.id = p.topic_id join core.forum f on f.id = t.forum_id"
                        + " where t.id = '" + topic + "'");
        return id.toString();
    }

    private String topic(Circle circle, UUID group, String forum) {
        return shared(circle, group)
                .add("forum", forum)
                .add("text", secret(circle))
                .build()
                .toString();
    }

    private String event(Circle circle, UUID group) {
        return shared(circle, group)
                .add("text", secret(circle))
                .add("place", secret(circle))
                .add("startsAt", "2030-01-15T17:00:00+01:00")
                .add("endsAt", "2030-01-15T19:00:00+01:00")
                .add("capacity", 5)
                .build()
                .toString();
    }

    private JsonObjectBuilder shared(Circle circle, UUID group) {
        var json = Json.createObjectBuilder().add("title", secret(circle)).add("audience", circle.name());
        return circle == Circle.GROUP ? json.add("group", group.toString()) : json;
    }

    private String forum(String audience) throws SQLException {
        var id = UUID.randomUUID();
        insert("insert into core.forum (id, organisation_id, title, description, audience, position, created_at) "
                + "select '" + id + "', id, 'Forum', '', '" + audience + "', 99, now() from core.organisation "
                + "where slug = '" + ORGANISATION + "'");
        return id.toString();
    }

    /** A group of the victim's own people only. */
    private UUID group() throws SQLException {
        var id = UUID.randomUUID();
        insert("insert into core.working_group (id, organisation_id, name, created_at) "
                + "select '" + id + "', id, '" + secret + "', now() from core.organisation where slug = '"
                + ORGANISATION
                + "'");
        insert("insert into core.group_member (group_id, person_id, organisation_id, since) select '" + id
                + "', m.person_id, m.organisation_id, now() from core.membership m "
                + "join core.organisation o on o.id = m.organisation_id "
                + "where o.slug = '" + ORGANISATION + "' and 'ADMINISTRATOR' = any (m.roles) and m.until is null");
        return id;
    }

    private void insert(String sql) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String id(Answer answer) {
        if (answer.status() != 201) {
            throw new IllegalStateException("the victim's item could not be made: " + answer);
        }
        return answer.json().getString("id");
    }
}
