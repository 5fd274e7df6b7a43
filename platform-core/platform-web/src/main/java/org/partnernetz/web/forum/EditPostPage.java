// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.forum;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.file.Attachments;
import org.partnernetz.file.ItemKind;
import org.partnernetz.form.Form;
import org.partnernetz.forum.Decision;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.Moderation;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.forum.Post;
import org.partnernetz.forum.Topic;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.setting.Setting;
import org.partnernetz.setting.Settings;
import org.partnernetz.text.Markdown;
import org.partnernetz.web.faces.KeptForms;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;

/** Changes a post of the acting member. */
@Named
@RequestScoped
public class EditPostPage implements Page {

    @Inject
    Forums forums;

    @Inject
    Attachments attachments;

    @Inject
    Moderation moderation;

    @Inject
    Clock clock;

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
    private Post post;
    private Topic topic;
    private Place place;
    private String text = "";
    private String other = "";
    private int seen;
    private @Nullable String preview;

    @Override
    public void open(Place at) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        place = at;
        post = forums.post(at.id("post"));
        if (!post.mine()) {
            throw new NotFoundException();
        }
        topic = forums.topic(at.text("organisation"), post.topic());
        if (request.getMethod().equals("GET")) {
            var kept = KeptForms.take(request, at.getPath());
            text = kept.getOrDefault("text", post.markdown());
            seen = version(kept.get("seen"));
        }
    }

    private int version(@Nullable String kept) {
        return kept != null && kept.matches("\\d{1,9}") ? Integer.parseInt(kept) : post.version();
    }

    /** Saves the change and returns to the post. */
    public void save() {
        if (check.passes(text, settings.words(Setting.CASE_WORDS)) && faults.free(this::edit)) {
            Redirect.to(getBack());
        }
    }

    private void edit() {
        try {
            attachments.make(ItemKind.POST, files.read().chosen(), () -> forums.edit(post.id(), text, seen), Post::id);
        } catch (ConflictException e) {
            compare(forums.post(post.id()));
            throw e;
        }
    }

    /** Removes a file of the post. */
    public void remove(UUID file) {
        if (faults.free(() -> attachments.remove(file))) {
            Redirect.to(place.getPath() + "?done=document-removed");
        }
    }

    /** Takes the post back, which only its author and moderators see then. */
    public void withdraw() {
        if (faults.free(() -> moderation.decidePost(post.id(), Decision.Kind.WITHDRAWN, "", null))) {
            Redirect.to(getBack());
        }
    }

    /** Shows again what was taken back. */
    public void restore() {
        if (faults.free(() -> moderation.takeBackPost(post.id(), Decision.Kind.WITHDRAWN, null))) {
            Redirect.to(getBack());
        }
    }

    /** Whether there is still time to take the post back. */
    public boolean isWithdrawable() {
        return !post.hidden()
                && post.createdAt()
                        .plus(Moderation.TAKEN_BACK_WITHIN_HOURS, ChronoUnit.HOURS)
                        .isAfter(clock.instant());
    }

    /** Whether the author has taken the post back. */
    public boolean isWithdrawn() {
        return post.hidden()
                && moderation.decisions(topic.id()).stream()
                        .anyMatch(decision -> decision.kind() == Decision.Kind.WITHDRAWN
                                && post.id().equals(decision.post()));
    }

    /** What was saved elsewhere meanwhile is shown; who saves once more has seen it. */
    private void compare(Post now) {
        if (now.version() != seen) {
            seen = now.version();
            other = now.markdown();
        }
    }

    /** Shows how the text will look, without saving it. */
    public void preview() {
        preview = markdown.toHtml(text);
    }

    /** The post in its topic. */
    public String getBack() {
        return place.getSpace() + "/topics/" + topic.id() + "#b-" + post.id();
    }

    /** The files that are added to the post. */
    public Form<PostFiles> getFiles() {
        return files;
    }

    /** What may be data of a client in the text. */
    public CaseCheck getCheck() {
        return check;
    }

    public Post getPost() {
        return post;
    }

    public Topic getTopic() {
        return topic;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** The version of the post that the writer has read; it comes back with the form. */
    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    /** Another version of this post that was saved meanwhile; empty if there is none. */
    public String getOther() {
        return other;
    }

    public int getTextMax() {
        return NewTopic.TEXT_MAX;
    }

    public @Nullable String getPreview() {
        return preview;
    }
}
