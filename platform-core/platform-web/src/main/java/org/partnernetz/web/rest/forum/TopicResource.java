// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Forum;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.Moderation;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.forum.Topic;
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
    Moderation moderation;

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
        var forum = draft.forum() == null ? forumFor(draft.circle()) : draft.forum();
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
            summary = "Closes, opens, hides or shows a topic",
            description = "For moderators of the organisation that keeps the forum, with a reason; those of the"
                    + " organisation that opened the topic close it, too. Only who decided takes it back: 409"
                    + " `decided-elsewhere`. Asking twice changes nothing.")
    public TopicItem change(
            @Parameter(description = "Key of the topic.") @PathParam("topic") UUID topic,
            @BeanParam Seen seen,
            @NotNull @Valid TopicChange change) {
        change.check();
        return item(change.closed() == null ? show(topic, change, seen.version()) : end(topic, change, seen.version()));
    }

    private Topic end(UUID topic, TopicChange change, @Nullable Integer seen) {
        return Boolean.TRUE.equals(change.closed())
                ? moderation.close(topic, change.why(), seen)
                : moderation.reopen(topic, seen);
    }

    private Topic show(UUID topic, TopicChange change, @Nullable Integer seen) {
        return Boolean.TRUE.equals(change.hidden())
                ? moderation.hide(topic, change.why(), seen)
                : moderation.show(topic, seen);
    }

    private TopicItem item(Topic topic) {
        return TopicItem.of(topic, moderation.decisions(topic.id()));
    }

    /** Own forums come first in the list, then those of the network. */
    private UUID forumFor(Audience audience) {
        return forums.forums(organisation).stream()
                .filter(forum -> audience.within(forum.audience()))
                .map(Forum::id)
                .findFirst()
                .orElseThrow(() -> InvalidException.of("forum", "required"));
    }
}
