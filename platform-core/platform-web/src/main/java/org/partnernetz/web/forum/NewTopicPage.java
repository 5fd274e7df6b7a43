// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.forum;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.draft.Drafts;
import org.partnernetz.draft.Drafts.Draft;
import org.partnernetz.file.Attachments;
import org.partnernetz.file.ItemKind;
import org.partnernetz.form.Form;
import org.partnernetz.forum.Forum;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.forum.Topic;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.setting.Setting;
import org.partnernetz.setting.Settings;
import org.partnernetz.text.Markdown;
import org.partnernetz.web.circle.CircleChoice;
import org.partnernetz.web.faces.KeptForms;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;
import org.partnernetz.web.upload.FileForms;

/** Opens a topic: title, first post and who may read it. */
@Named
@RequestScoped
public class NewTopicPage implements Page {

    @Inject
    Forums forums;

    @Inject
    Attachments attachments;

    @Inject
    Drafts drafts;

    @Inject
    Markdown markdown;

    @Inject
    CircleChoice circle;

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
    private Forum forum;
    private Place place;
    private String title = "";
    private String text = "";
    private @Nullable Draft draft;
    private @Nullable String preview;

    @Override
    public void open(Place at) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        if (!frame.isContributing()) {
            throw new NotFoundException();
        }
        place = at;
        forum = forums.forum(at.text("organisation"), at.id("forum"));
        if (forum.archived()) {
            throw new NotFoundException();
        }
        if (forum.group() == null) {
            circle.offer(forum.audience());
        } else {
            circle.offer(forum.group());
        }
        circle.setChosen(FileForms.text(request, "topic:audience"));
        if (request.getMethod().equals("GET")) {
            var kept = KeptForms.take(request, at.getPath());
            draft = drafts.at(draftPlace()).orElse(null);
            title = kept.getOrDefault("title", "");
            text = kept.getOrDefault("text", draft == null ? "" : draft.text());
            circle.setChosen(kept.get("audience"));
        }
    }

    /** Opens the topic and shows it. */
    public void write() {
        if (!check.passes(title + '\n' + text, settings.words(Setting.CASE_WORDS))) {
            return;
        }
        faults.free(() -> {
            var opening = new NewTopic(
                    forum.id(), title.strip(), circle.audience(), circle.group(), text, Look.code(request));
            var topic =
                    attachments.make(ItemKind.POST, files.read().chosen(), () -> forums.open(opening), this::firstPost);
            drafts.discard(draftPlace());
            Redirect.to(place.getSpace() + "/topics/" + topic.id());
        });
    }

    private UUID firstPost(Topic topic) {
        var first = new PageRequest(null, 1);
        return forums.look(place.text("organisation"), topic.id(), first)
                .posts()
                .items()
                .get(0)
                .id();
    }

    /** The files that come with the first post. */
    public Form<PostFiles> getFiles() {
        return files;
    }

    /** Shows how the text will look, without sending it. */
    public void preview() {
        preview = markdown.toHtml(text);
    }

    /** What may be data of a client in the text. */
    public CaseCheck getCheck() {
        return check;
    }

    public Forum getForum() {
        return forum;
    }

    /** The place at which the draft of the text is saved. */
    public String draftPlace() {
        return "forum:" + forum.id() + ':' + place.text("organisation");
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public int getTitleMax() {
        return NewTopic.TITLE_MAX;
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
}
