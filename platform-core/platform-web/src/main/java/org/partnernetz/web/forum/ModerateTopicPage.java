// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.forum;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Form;
import org.partnernetz.forum.Decision;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.Moderation;
import org.partnernetz.forum.Topic;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;

/** Moves a topic to another forum of the organisation that keeps its forum, or erases it for good. */
@Named
@RequestScoped
public class ModerateTopicPage implements Page {

    @Inject
    Forums forums;

    @Inject
    Moderation moderation;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    private final Form<Move> form = Form.of(Move.class);
    private final Map<UUID, String> targets = new LinkedHashMap<>();
    private Topic topic;
    private Place place;
    private boolean movable;
    private String reason = "";

    /** Where to. */
    public record Move(UUID forum) {}

    @Override
    public void open(Place at) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        place = at;
        topic = forums.topic(at.text("organisation"), at.id("topic"));
        var acting = frame.getActing();
        if (acting == null || !moderation.isKept(topic.id())) {
            throw new NotFoundException();
        }
        movable = acting.moderates() && acting.slug().equals(topic.keeper());
        if (movable) {
            findTargets();
        }
    }

    private void findTargets() {
        forums.kept().stream()
                .filter(forum -> !forum.archived() && !forum.id().equals(topic.forum()))
                .filter(forum -> topic.audience().within(forum.audience()))
                .forEach(forum -> targets.put(forum.id(), forum.title()));
    }

    /** Whether the acting member moves topics; chairs of a group do not. */
    public boolean isMovable() {
        return movable;
    }

    /** Moves the topic. */
    public void move() {
        if (faults.free(() -> moderation.move(topic.id(), form.read().forum(), topic.version()))) {
            Redirect.to(getBack() + "?done=moved");
        }
    }

    /** Removes the topic's title and texts for good. */
    public void erase() {
        if (faults.free(() -> moderation.decide(topic.id(), Decision.Kind.ERASED, reason, topic.version()))) {
            Redirect.to(getBack() + "?done=topic-erased");
        }
    }

    /** The topic's page. */
    public String getBack() {
        return place.getSpace() + "/topics/" + topic.id();
    }

    public Topic getTopic() {
        return topic;
    }

    public Form<Move> getForm() {
        return form;
    }

    /** Titles of the forums to which it can be moved, by key. */
    public Map<UUID, String> getTargets() {
        return targets;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public int getReasonMax() {
        return Moderation.REASON_MAX;
    }
}
