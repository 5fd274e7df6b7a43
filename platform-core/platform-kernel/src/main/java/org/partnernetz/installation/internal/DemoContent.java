// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.time.Clock;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import org.jspecify.annotations.Nullable;
import org.partnernetz.event.Events;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.NewForum;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.group.Entry;
import org.partnernetz.group.Groups;
import org.partnernetz.group.NewGroup;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.time.NetworkDays;

/** Forums, groups, topics and events of the demo, written by its people through the same services as everyone's. */
@ApplicationScoped
public class DemoContent {

    @Inject
    SystemActing system;

    @Inject
    Organisations organisations;

    @Inject
    Groups groups;

    @Inject
    Forums forums;

    @Inject
    Events events;

    @Inject
    InstallationRepository repository;

    @Inject
    Clock clock;

    void load(JsonObject script, Map<String, PersonId> people) {
        new Loading(script, people).run();
    }

    /** One run: what was made so far, by the keys of the script. */
    private final class Loading {
        private final JsonObject script;
        private final Map<String, PersonId> people;
        private final Map<String, UUID> groupIds = new HashMap<>();
        private final Map<String, UUID> forumIds = new HashMap<>();

        Loading(JsonObject script, Map<String, PersonId> people) {
            this.script = script;
            this.people = people;
        }

        void run() {
            each("plugins", this::enable);
            each("groups", this::found);
            each("forums", this::setUp);
            each("topics", this::open);
            each("events", this::announce);
        }

        private void each(String list, java.util.function.Consumer<JsonObject> step) {
            script.getJsonArray(list).getValuesAs(JsonObject.class).forEach(step);
        }

        private void enable(JsonObject plugin) {
            var organisation = organisations.withSlug(plugin.getString("organisation"));
            system.in(organisation, () -> {
                repository.enable(organisation.id().value(), plugin.getString("plugin"), clock.instant());
                return plugin;
            });
        }

        private void found(JsonObject group) {
            as(group, () -> {
                var draft = new NewGroup(group.getString("name"), group.getString("purpose"), Entry.REQUEST, null);
                var id = groups.found(draft).id();
                for (var member : group.getJsonArray("members").getValuesAs(JsonObject.class)) {
                    groups.add(id, person(member), member.getString("organisation"));
                }
                return groupIds.put(group.getString("name"), id);
            });
        }

        private void setUp(JsonObject forum) {
            var draft = new NewForum(
                    forum.getString("title"),
                    forum.getString("description"),
                    forum.getString("rules", ""),
                    Audience.valueOf(forum.getString("audience")));
            for (var slug : forum.getJsonArray("organisations").getValuesAs(JsonString.class)) {
                var organisation = organisations.withSlug(slug.getString());
                var id = system.in(organisation, () -> forums.setUp(draft)).id();
                forumIds.put(slug.getString() + "/" + draft.title(), id);
            }
        }

        private void open(JsonObject topic) {
            var draft = new NewTopic(
                    made(forumIds, topic.getString("forum")),
                    topic.getString("title"),
                    Audience.valueOf(topic.getString("audience")),
                    group(topic),
                    topic.getString("text"));
            var id = as(topic, () -> forums.open(draft)).id();
            topic.getJsonArray("replies")
                    .getValuesAs(JsonObject.class)
                    .forEach(reply -> as(reply, () -> forums.reply(id, reply.getString("text"))));
        }

        private void announce(JsonObject event) {
            var start = NetworkDays.today(clock)
                    .plusDays(event.getInt("inDays"))
                    .atTime(LocalTime.parse(event.getString("at")));
            var draft = new NewOccasion(
                    event.getString("title"),
                    event.getString("text"),
                    start,
                    start.plusMinutes(event.getInt("minutes")),
                    event.getString("place", ""),
                    event.getString("link", null),
                    event.getInt("capacity"),
                    Audience.valueOf(event.getString("audience")),
                    group(event));
            var id = as(event, () -> events.announce(draft)).id();
            event.getJsonArray("registrations")
                    .getValuesAs(JsonObject.class)
                    .forEach(registration -> as(registration, () -> events.signUp(id)));
        }

        private @Nullable UUID group(JsonObject item) {
            return item.containsKey("group") ? made(groupIds, item.getString("group")) : null;
        }

        private PersonId person(JsonObject item) {
            return made(people, item.getString("person"));
        }

        /** What the script named before: one that names it wrongly shall not go unnoticed. */
        private static <T> T made(Map<String, T> made, String key) {
            var known = made.get(key);
            if (known == null) {
                throw new IllegalStateException("The script does not say before what it means by " + key);
            }
            return known;
        }

        private <T> T as(JsonObject item, Callable<T> work) {
            return system.as(person(item), item.getString("organisation"), work);
        }
    }
}
