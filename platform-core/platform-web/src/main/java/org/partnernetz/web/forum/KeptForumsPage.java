// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.forum;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.partnernetz.forum.Forum;
import org.partnernetz.forum.Forums;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;

/** The forums that the acting organisation keeps, for its moderators: their order, and those that are archived. */
@Named
@RequestScoped
public class KeptForumsPage implements Page {

    @Inject
    Forums forums;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    private Place place;
    private List<Forum> kept = List.of();

    @Override
    public void open(Place at) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        if (frame.getActing() == null || !frame.getActing().moderates()) {
            throw new NotFoundException();
        }
        place = at;
        kept = forums.kept();
    }

    public List<Forum> getForums() {
        return kept;
    }

    /** Whether a forum can be moved up. */
    public boolean isUp(Forum forum) {
        return !forum.archived() && kept.indexOf(forum) > 0;
    }

    /** Whether a forum can be moved down. */
    public boolean isDown(Forum forum) {
        var after = kept.indexOf(forum) + 1;
        return !forum.archived() && after < kept.size() && !kept.get(after).archived();
    }

    /** Moves a forum one place up. */
    public void up(UUID forum) {
        act(() -> forums.place(forum, at(forum) - 1), "forums-ordered");
    }

    /** Moves a forum one place down. */
    public void down(UUID forum) {
        act(() -> forums.place(forum, at(forum) + 1), "forums-ordered");
    }

    public void archive(UUID forum) {
        act(() -> forums.archive(forum), "forum-archived");
    }

    public void revive(UUID forum) {
        act(() -> forums.revive(forum), "forum-revived");
    }

    private int at(UUID forum) {
        return kept.stream().map(Forum::id).toList().indexOf(forum);
    }

    private void act(Runnable work, String done) {
        if (faults.free(work)) {
            Redirect.to(place.getPath() + "?done=" + done);
        }
    }
}
