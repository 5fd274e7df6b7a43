// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Decision;
import org.partnernetz.forum.Forum;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.Moderation;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.forum.Topic;
import org.partnernetz.forum.Watches;
import org.partnernetz.group.Groups;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.rest.Created;
import org.partnernetz.rest.Listing;
import org.partnernetz.rest.Seen;
import org.partnernetz.rest.Stretch;
import org.partnernetz.tenant.Audience;
import org.partnernetz.web.rest.Scope;

/** Topics as the caller may see them. */
@Path("organisations/{organisation}/topics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forum")
public class TopicResource {

    @Inject
    Forums forums;

    @Inject
    Watches watches;

    @Inject
    Moderation moderation;

    @Inject
    Groups groups;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @GET
    @Operation(summary = "Lists topics", description = "The topic with the newest post comes first.")
    public Listing<TopicLine> list(
            @Parameter(
                            description =
                                    "Topics of the organisation, or those for the network and public ones of all.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"organisation", "network"},
                                            defaultValue = "organisation"))
                    @QueryParam("scope")
                    @Nullable
                    String scope,
            @BeanParam Stretch stretch) {
        var page = Scope.of(scope) == Scope.NETWORK
                ? forums.ofNetwork(stretch.page())
                : forums.ofOrganisation(organisation, stretch.page());
        return Listing.of(page, TopicLine::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Opens a topic", description = "Opens a topic of the organisation with its first post.")
    public Created<TopicItem> open(@NotNull @Valid TopicDraft draft) {
        var forum = draft.forum() == null ? forumFor(draft) : draft.forum();
        var topic = forums.open(
                new NewTopic(forum, draft.title(), draft.circle(), draft.group(), draft.text(), draft.language()));
        return Created.of(topic.id(), TopicItem.of(topic, List.of()));
    }

    @GET
    @Path("{topic}")
    @Operation(summary = "Reads a topic", description = "Without its posts; nothing counts as read.")
    public TopicItem read(@Parameter(description = "Key of the topic.") @PathParam("topic") UUID topic) {
        return item(forums.topic(organisation, topic));
    }

    @PATCH
    @Path("{topic}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(
            summary = "Closes, hides, pins, solves, moves or takes back a topic",
            description = "For moderators of the organisation that keeps the forum; to hide it needs a reason. Those of"
                    + " the organisation that opened the topic close it and say that it is solved, too, and its author says"
                    + " that it is solved and takes it back within a day, if nobody else wrote in it: 409 `too-late`,"
                    + " `topic-answered`. Only who decided takes it back: 409 `decided-elsewhere`. Asking twice changes"
                    + " nothing.")
    public TopicItem change(
            @Parameter(description = "Key of the topic.") @PathParam("topic") UUID topic,
            @BeanParam Seen seen,
            @NotNull @Valid TopicChange change) {
        var version = seen.version();
        var wish = change.wish();
        if (wish.isEmpty()) {
            return item(moderation.move(topic, Objects.requireNonNull(change.forum()), version));
        }
        var kind = wish.get().kind();
        return item(
                wish.get().decides()
                        ? moderation.decide(topic, kind, change.why(), version)
                        : moderation.takeBack(topic, kind, version));
    }

    @DELETE
    @Path("{topic}")
    @Operation(
            summary = "Erases a topic for good",
            description = "Its title and all texts, also from search, notices and mails. For moderators of the"
                    + " organisation that keeps the forum. Cannot be undone.")
    @APIResponse(responseCode = "204", description = "Erased.")
    public void erase(
            @Parameter(description = "Key of the topic.") @PathParam("topic") UUID topic,
            @Parameter(description = "Why, for the author and both organisations; required.")
                    @QueryParam("reason")
                    @Nullable
                    String reason) {
        moderation.decide(topic, Decision.Kind.ERASED, reason == null ? "" : reason, null);
    }

    @PUT
    @Path("{topic}/watch")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Follows or mutes a topic",
            description = "What is chosen for a topic counts more than what is chosen for its forum.")
    public TopicItem watch(
            @Parameter(description = "Key of the topic.") @PathParam("topic") UUID topic,
            @NotNull @Valid WatchDraft draft) {
        watches.topic(topic, draft.watch());
        return item(forums.topic(organisation, topic));
    }

    private TopicItem item(Topic topic) {
        return TopicItem.of(topic, moderation.decisions(topic.id()));
    }

    /** The group's own forum; own forums come first in the list, then those of the network. */
    private UUID forumFor(TopicDraft draft) {
        var audience = draft.circle();
        if (audience == Audience.GROUP && draft.group() != null) {
            var own = groups.get(draft.group()).forum();
            if (own != null) {
                return own;
            }
        }
        return forums.forums(organisation).stream()
                .filter(forum -> audience.within(forum.audience()))
                .map(Forum::id)
                .findFirst()
                .orElseThrow(() -> InvalidException.of("forum", "required"));
    }
}
