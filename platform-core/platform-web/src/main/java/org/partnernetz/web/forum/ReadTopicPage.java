// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.forum;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.draft.Drafts;
import org.partnernetz.draft.Drafts.Draft;
import org.partnernetz.file.Attachments;
import org.partnernetz.file.ItemKind;
import org.partnernetz.form.Form;
import org.partnernetz.forum.Author;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.forum.Post;
import org.partnernetz.forum.Topic;
import org.partnernetz.forum.TopicPage;
import org.partnernetz.member.Members;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.setting.Setting;
import org.partnernetz.setting.Settings;
import org.partnernetz.tenant.Audience;
import org.partnernetz.text.Markdown;
import org.partnernetz.web.faces.KeptForms;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.frame.NetworkReach;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.look.Parts;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/** One topic: read it, answer it while it is open, decide about it as a moderator. */
@Named
@RequestScoped
public class ReadTopicPage implements Page {

    /** Members see long discussions in one piece, so that "new since your last visit" is on the page. */
    private static final int POSTS_FOR_MEMBERS = PageRequest.SIZE_MAX;

    @Inject
    Forums forums;

    @Inject
    Attachments attachments;

    @Inject
    TopicModeration moderation;

    @Inject
    Drafts drafts;

    @Inject
    NetworkReach reached;

    @Inject
    Markdown markdown;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    @Inject
    Settings settings;

    @Inject
    HttpServletRequest request;

    private final CaseCheck check = new CaseCheck();
    private final Form<PostFiles> files = Form.of(PostFiles.class);
    private TopicPage page;
    private Place place;
    private String text = "";
    private @Nullable Draft draft;
    private @Nullable String preview;
    private @Nullable UUID firstNew;

    /** Loads topic, posts and draft in one transaction, which is bound once. */
    @Override
    @Transactional
    public void open(Place at) {
        place = at;
        var size = frame.getActing() == null ? PageRequest.SIZE_DEFAULT : POSTS_FOR_MEMBERS;
        page = posts(at, new PageRequest(at.after(), size));
        firstNew = findFirstNew();
        draft = isOpenToWrite() ? drafts.at(draftPlace()).orElse(null) : null;
        if (isOpenToWrite() && request.getMethod().equals("GET")) {
            var kept = KeptForms.take(request, at.getPath()).get("text");
            text = kept != null ? kept : draft == null ? "" : draft.text();
        }
    }

    /** A foreign page may have opened it, without anybody reading it. */
    private TopicPage posts(Place at, PageRequest wanted) {
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site"))
                ? forums.look(at.text("organisation"), at.id("topic"), wanted)
                : forums.read(at.text("organisation"), at.id("topic"), wanted);
    }

    /** Sends the answer. */
    public void write() {
        if (check.passes(text, settings.words(Setting.CASE_WORDS))) {
            faults.free(() -> {
                var answer = attachments.make(
                        ItemKind.POST,
                        files.read().chosen(),
                        () -> forums.reply(getTopic().id(), text, Look.code(request)),
                        Post::id);
                drafts.discard(draftPlace());
                Redirect.to(place.address() + "#b-" + answer.id());
            });
        }
    }

    /** Shows how the answer will look, without sending it. */
    public void preview() {
        preview = markdown.toHtml(text);
    }

    /** Discards the draft. */
    public void discard() {
        drafts.discard(draftPlace());
        Redirect.to(place.getPath());
    }

    /** What may be data of a client in the text. */
    public CaseCheck getCheck() {
        return check;
    }

    /** The files that come with the answer. */
    public Form<PostFiles> getFiles() {
        return files;
    }

    public Topic getTopic() {
        return page.topic();
    }

    public List<Post> getPosts() {
        return page.posts().items();
    }

    public @Nullable String getNext() {
        return page.posts().next();
    }

    /** One author for each organisation that wrote on this page, in the order of their first posts. */
    public List<Author> getTakingPart() {
        var bySlug = new LinkedHashMap<String, Author>();
        getPosts().forEach(post -> bySlug.putIfAbsent(post.author().organisationSlug(), post.author()));
        return List.copyOf(bySlug.values());
    }

    /** The posts as finished markup, the line "new since your last visit" among them. */
    public String getRows() {
        var circle = new PostRows.Circle(getCircle(), isOpenToWrite());
        return new PostRows(parts(), (Words) request.getAttribute("t"), place.getSpace(), circle, firstNew)
                .overseen(moderation.ofPosts(), moderation.watch())
                .naming(this::isListed)
                .of(getPosts());
    }

    /** Members find those of their organisation, and in the network those who take part in it. */
    private boolean isListed(Author author) {
        var acting = frame.getActing();
        return acting != null
                && frame.isContributing()
                && (acting.network() || author.organisationSlug().equals(acting.slug()));
    }

    /** Where those who can read it stand by name, as far as the reader may see them; empty if nowhere. */
    public String getReaders() {
        var acting = frame.getActing();
        if (acting == null || !frame.isContributing()) {
            return "";
        }
        var own = getTopic().author().organisationSlug().equals(acting.slug());
        return switch (getTopic().audience()) {
            case ORGANISATION -> own ? place.getSpace() + "/people" : "";
            case NETWORK -> acting.network() ? place.getSpace() + "/people/directory" : "";
            case GROUP, PUBLIC -> "";
        };
    }

    /** The name of the group or organisation that is the audience of the topic. */
    public String getCircle() {
        var group = getTopic().audience() == Audience.GROUP ? getTopic().groupName() : null;
        return group == null ? getTopic().author().organisationName() : group;
    }

    private Parts parts() {
        return (Parts) request.getAttribute(Parts.ATTRIBUTE);
    }

    public boolean isOpenToWrite() {
        var mayAnswer = frame.isContributing()
                || frame.getActing() != null && getTopic().audience() == Audience.GROUP;
        return mayAnswer && getTopic().takesPosts();
    }

    /** The number of people and organisations that can read along; only for the network. */
    public Members.Reach getReach() {
        return getTopic().audience() == Audience.NETWORK ? reached.now() : new Members.Reach(0, 0);
    }

    /** The place at which the draft of the answer is saved. */
    public String draftPlace() {
        return "topic:" + getTopic().id() + ':' + place.text("organisation");
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getTextMax() {
        return NewTopic.TEXT_MAX;
    }

    public @Nullable Draft getDraft() {
        return draft;
    }

    public @Nullable String getPreview() {
        return preview;
    }

    private @Nullable UUID findFirstNew() {
        var read = getTopic().readUntil();
        return read == null
                ? null
                : getPosts().stream()
                        .filter(post -> post.createdAt().isAfter(read) && !post.mine())
                        .findFirst()
                        .map(Post::id)
                        .orElse(null);
    }
}
