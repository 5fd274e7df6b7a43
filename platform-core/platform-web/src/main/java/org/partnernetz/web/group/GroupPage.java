// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.event.Events;
import org.partnernetz.event.Occasion;
import org.partnernetz.file.Attached;
import org.partnernetz.file.Attachments;
import org.partnernetz.file.ItemKind;
import org.partnernetz.form.Form;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.TopicSummary;
import org.partnernetz.group.Entry;
import org.partnernetz.group.Group;
import org.partnernetz.group.Groups;
import org.partnernetz.group.Seat;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;

/** One working group: what it is for, who is in it, what is new in its forum and its next events. */
@Named
@RequestScoped
public class GroupPage implements Page {
    private static final int FEW = 5;

    @Inject
    Groups groups;

    @Inject
    Forums forums;

    @Inject
    Events events;

    @Inject
    Attachments attachments;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    private final Form<Newcomer> form = Form.of(Newcomer.class);
    private Group group;
    private Place place;
    private org.partnernetz.paging.Page<Seat> seats = new org.partnernetz.paging.Page<>(List.of(), null);
    private List<Seat> requests = List.of();
    private List<TopicSummary> topics = List.of();
    private List<Occasion> occasions = List.of();
    private List<Attached> documents = List.of();

    /** Who is to come in. */
    public record Newcomer(PersonId person) {}

    @Override
    @Transactional
    public void open(Place at) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        if (frame.getActing() == null) {
            throw new NotFoundException();
        }
        place = at;
        group = groups.get(at.id("group"));
        if (group.in() || group.leads()) {
            seats = groups.seats(group.id(), at.page());
        }
        if (group.in()) {
            documents = newest(attachments.of(ItemKind.GROUP, group.id()));
        }
        if (group.leads()) {
            requests = groups.requests(group.id());
        }
        if (group.forum() != null) {
            topics = forums.topics(at.text("organisation"), group.forum(), new PageRequest(null, FEW))
                    .items();
            occasions = events.ofGroup(group.id(), new PageRequest(null, FEW)).items();
        }
    }

    private static List<Attached> newest(List<Attached> all) {
        var few = new ArrayList<>(all.subList(Math.max(0, all.size() - FEW), all.size()));
        Collections.reverse(few);
        return List.copyOf(few);
    }

    /** Comes in, or asks to. */
    public void join() {
        act(() -> groups.join(group.id()), group.entry().name());
    }

    /** Leaves the group, or takes back the request. */
    public void leave() {
        if (faults.free(() -> groups.leave(group.id()))) {
            Redirect.to(place.getSpace() + "/groups?done=group-left");
        }
    }

    /** Adds the chosen person. */
    public void add() {
        act(() -> groups.add(group.id(), form.read().person()), "added");
    }

    /** Takes in somebody who asked. */
    public void accept(UUID person) {
        act(() -> groups.add(group.id(), new PersonId(person)), "added");
    }

    /** Ends a seat. */
    public void remove(UUID person) {
        act(() -> groups.remove(group.id(), new PersonId(person)), "removed");
    }

    /** Refuses somebody who asked. */
    public void refuse(UUID person) {
        act(() -> groups.remove(group.id(), new PersonId(person)), "removed");
    }

    /** Makes a member a chair. */
    public void promote(UUID person) {
        act(() -> groups.lead(group.id(), new PersonId(person), true), "chair");
    }

    /** Makes a chair a member like others. */
    public void demote(UUID person) {
        act(() -> groups.lead(group.id(), new PersonId(person), false), "chair");
    }

    private void act(Runnable work, String done) {
        if (faults.free(work)) {
            Redirect.to(place.getPath() + "?done=group-" + done);
        }
    }

    public Group getGroup() {
        return group;
    }

    public Form<Newcomer> getForm() {
        return form;
    }

    /** Among whom newcomers are found. */
    public String getAmong() {
        return frame.getActing() != null && frame.getActing().network() ? "network" : "members";
    }

    /** Whether the acting member can come in, or ask to. */
    public boolean isJoinable() {
        return frame.isContributing()
                && !group.in()
                && !group.asked()
                && group.current()
                && group.entry() != Entry.HIDDEN;
    }

    public List<Seat> getSeats() {
        return seats.items();
    }

    public @Nullable String getNext() {
        return seats.next();
    }

    public List<Seat> getRequests() {
        return requests;
    }

    /** The documents that were added last. */
    public List<Attached> getDocuments() {
        return documents;
    }

    public List<Occasion> getOccasions() {
        return occasions;
    }

    public List<TopicSummary> getTopics() {
        return topics;
    }
}
