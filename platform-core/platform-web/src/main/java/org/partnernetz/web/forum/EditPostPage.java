// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.forum.Post;
import org.partnernetz.forum.Topic;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.text.Markdown;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.KeptForms;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;

/** Changes the wording of an own post. */
@Named
@RequestScoped
public class EditPostPage implements Page {

    @Inject
    Forums forums;

    @Inject
    Markdown markdown;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    private Post post;
    private Topic topic;
    private Place place;
    private String text = "";
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
            text = KeptForms.take(request, at.getPath()).getOrDefault("text", post.markdown());
        }
    }

    /** Keeps the new wording and leads back to the post. */
    public void save() {
        if (faults.free(() -> forums.edit(post.id(), text))) {
            Redirect.to(getBack());
        }
    }

    /** Shows how the text will look, without keeping it. */
    public void preview() {
        preview = markdown.toHtml(text);
    }

    /** The post in its topic. */
    public String getBack() {
        return place.getSpace() + "/topics/" + topic.id() + "#b-" + post.id();
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

    public int getTextMax() {
        return NewTopic.TEXT_MAX;
    }

    public @Nullable String getPreview() {
        return preview;
    }
}
