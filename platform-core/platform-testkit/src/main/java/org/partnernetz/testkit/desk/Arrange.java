// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.desk;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.partnernetz.tenant.Audience;
import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;

/** Creates the data with which a journey begins, by REST, as one person of the demo network. */
public final class Arrange {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int HOUR = 17;

    private final RunningPlatform platform;
    private final Person person;

    private Arrange(RunningPlatform platform, Person person) {
        this.platform = platform;
        this.person = person;
    }

    public static Arrange as(RunningPlatform platform, Person person) {
        return new Arrange(platform, person);
    }

    /** Opens a topic and returns its key. */
    public String topic(String title, Audience audience, String text) {
        return topic(title, audience, text, "de");
    }

    /** Opens a topic for the network in a forum of another organisation and returns its key. */
    public String topicAt(String keeper, String title, String text) {
        var forum = get("forums").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("organisation").equals(keeper))
                .filter(one -> one.getString("audience").equals("NETWORK"))
                .findFirst()
                .orElseThrow();
        return topic(forum, title, Audience.NETWORK, text, "de");
    }

    /** Opens a topic in a language and returns its key. */
    public String topic(String title, Audience audience, String text, String language) {
        return topic(forum(audience), title, audience, text, language);
    }

    private String topic(JsonObject forum, String title, Audience audience, String text, String language) {
        var body = Json.createObjectBuilder()
                .add("forum", forum.getString("id"))
                .add("title", title)
                .add("audience", audience.name())
                .add("text", text)
                .add("language", language)
                .build();
        return post("topics", body).getString("id");
    }

    /** Writes a post and returns its key. */
    public String reply(String topic, String text) {
        var body = Json.createObjectBuilder().add("text", text).build();
        return post("topics/" + topic + "/posts", body).getString("id");
    }

    /** Announces an event that begins in some days and takes two hours; returns its key. */
    public String event(String title, Audience audience, int days, int capacity) {
        var from = ZonedDateTime.now(ZONE)
                .truncatedTo(ChronoUnit.DAYS)
                .plusDays(days)
                .withHour(HOUR)
                .toOffsetDateTime();
        var body = Json.createObjectBuilder()
                .add("title", title)
                .add("text", "Wir sprechen über **Anerkennung** und *Nachqualifizierung*.\n\n- Fragen\n- Fälle")
                .add("startsAt", from.toString())
                .add("endsAt", from.plusHours(2).toString())
                .add("place", "Saarbrücken, Campus Alt-Saarbrücken")
                .add("capacity", capacity)
                .add("audience", audience.name())
                .build();
        return post("events", body).getString("id");
    }

    public void signUp(String event) {
        post("events/" + event + "/registrations", JsonObject.EMPTY_JSON_OBJECT);
    }

    /** Closes a topic, as a moderator. */
    public void close(String topic) {
        var body = Json.createObjectBuilder().add("closed", true).build();
        send(json("topics/" + topic)
                .method("PATCH", BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** The first forum that takes topics of this organisation for an audience: its key and title. */
    public JsonObject forum(Audience audience) {
        return get("forums").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(forum -> audience.within(Audience.valueOf(forum.getString("audience"))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(person + " has no forum for " + audience));
    }

    /** A forum that the organisation keeps itself, rather one that visitors see: its key and title. */
    public JsonObject ownForum() {
        return get("forums").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(forum -> forum.getString("organisation").equals(person.organisation()))
                .filter(forum -> !forum.getBoolean("archived"))
                .max(Comparator.comparing(forum -> Audience.valueOf(forum.getString("audience"))))
                .orElseThrow(() -> new IllegalStateException(person + " has no forum of their own"));
    }

    /** The first post of a topic. */
    public String firstPost(String topic) {
        return get("topics/" + topic + "/posts")
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
    }

    public JsonObject get(String path) {
        return send(request(path).GET().build());
    }

    private JsonObject post(String path, JsonObject body) {
        return send(json(path).POST(BodyPublishers.ofString(body.toString())).build());
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        var address = platform.address("/api/v1/organisations/" + person.organisation() + "/" + path);
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + person.token());
    }

    private static JsonObject send(HttpRequest request) {
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(request + " answers " + answer.statusCode() + ": " + answer.body());
            }
            return Json.createReader(new StringReader(answer.body())).readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
