// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Decision;
import org.partnernetz.forum.Flags;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.Moderation;
import org.partnernetz.forum.NewForum;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.group.Entry;
import org.partnernetz.group.Groups;
import org.partnernetz.group.NewGroup;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisations;

/** Forums, groups and topics of the demo, written by its people through the same services as everyone's. */
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
    Moderation moderation;

    @Inject
    Flags flags;

    @Inject
    InstallationRepository repository;

    @Inject
    Clock clock;

    /** @return the groups by their names */
    Map<String, UUID> load(JsonObject script, Cast cast) {
        var loading = new Loading(script, cast);
        loading.run();
        return loading.groupIds;
    }

    /** One run: what was made so far, by the keys of the script. */
    private final class Loading {
        private final JsonObject script;
        private final Cast cast;
        private final Map<String, UUID> groupIds = new HashMap<>();
        private final Map<String, UUID> forumIds = new HashMap<>();

        Loading(JsonObject script, Cast cast) {
            this.script = script;
            this.cast = cast;
        }

        void run() {
            each(script, "plugins", this::enable);
            each(script, "groups", this::found);
            each(script, "forums", this::setUp);
            each(script, "topics", this::open);
        }

        private void each(JsonObject from, String list, Consumer<JsonObject> step) {
            from.getJsonArray(list).getValuesAs(JsonObject.class).forEach(step);
        }

        private void enable(JsonObject plugin) {
            var organisation = organisations.withSlug(plugin.getString("organisation"));
            system.in(organisation, () -> {
                var name = plugin.getString("plugin");
                repository.enable(organisation.id().value(), name, clock.instant());
                repository.wantSamples(name, cast.person(plugin), cast.person(plugin.getJsonObject("seeker")));
                return plugin;
            });
        }

        private void found(JsonObject group) {
            cast.as(group, () -> {
                var entry = Entry.valueOf(group.getString("entry", "REQUEST"));
                var draft = new NewGroup(group.getString("name"), group.getString("purpose"), entry, null);
                var id = groups.found(draft).id();
                each(group, "members", member -> groups.add(id, cast.person(member), member.getString("organisation")));
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
                    Cast.made(forumIds, topic.getString("forum")),
                    topic.getString("title"),
                    Audience.valueOf(topic.getString("audience")),
                    group(topic),
                    topic.getString("text"));
            var id = cast.as(topic, () -> forums.open(draft)).id();
            each(topic, "replies", reply -> answer(id, reply));
            if (topic.getBoolean("solved", false)) {
                cast.as(topic, () -> moderation.decide(id, Decision.Kind.SOLVED, "", null));
            }
        }

        private void answer(UUID topic, JsonObject reply) {
            var post = cast.as(reply, () -> forums.reply(topic, reply.getString("text")))
                    .id();
            var report = reply.getJsonObject("report");
            if (report != null) {
                cast.as(report, () -> {
                    flags.raise(post, report.getString("reason"));
                    return post;
                });
            }
        }

        private @Nullable UUID group(JsonObject item) {
            return item.containsKey("group") ? Cast.made(groupIds, item.getString("group")) : null;
        }
    }
}
