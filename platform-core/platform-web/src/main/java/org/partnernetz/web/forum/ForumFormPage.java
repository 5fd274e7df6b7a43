// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Form;
import org.partnernetz.forum.Forum;
import org.partnernetz.forum.Forums;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;

/** Sets up a forum, or changes one that the acting organisation keeps. */
@Named
@RequestScoped
public class ForumFormPage implements Page {

    @Inject
    Forums forums;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    private final Form<TypedForum> form = Form.of(TypedForum.class);
    private @Nullable Forum forum;
    private Place place;

    @Override
    public void open(Place at) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        var acting = frame.getActing();
        if (acting == null || !acting.moderates()) {
            throw new NotFoundException();
        }
        place = at;
        if (at.parts().containsKey("forum")) {
            var found = forums.forum(acting.slug(), at.id("forum"));
            if (!found.organisationSlug().equals(acting.slug())) {
                throw new NotFoundException();
            }
            forum = found;
            form.filled(TypedForum.of(found));
        }
    }

    /** Sets up the forum, or saves what was changed. */
    public void save() {
        var known = forum;
        var draft = form;
        faults.free(() -> {
            var saved = known == null
                    ? forums.setUp(draft.read().toForum())
                    : forums.change(known.id(), draft.read().toForum());
            Redirect.to(place.getSpace() + "/forums/" + saved.id() + "?done=forum-saved");
        });
    }

    public Form<TypedForum> getForm() {
        return form;
    }

    /** The forum to be changed; null for a new one. */
    public @Nullable Forum getForum() {
        return forum;
    }
}
