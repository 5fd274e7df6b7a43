// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.forum;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Deed;
import org.partnernetz.forum.Moderation;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SignInNeededException;

/** What was decided in the organisation's forums, and about what its members wrote; for all who work in it. */
@Named
@RequestScoped
public class ModerationLogPage implements Page {

    @Inject
    Moderation moderation;

    @Inject
    Frame frame;

    private org.partnernetz.paging.Page<Deed> deeds = new org.partnernetz.paging.Page<>(List.of(), null);

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        if (!frame.isContributing()) {
            throw new NotFoundException();
        }
        deeds = moderation.log(place.page());
    }

    public List<Deed> getDeeds() {
        return deeds.items();
    }

    public @Nullable String getNext() {
        return deeds.next();
    }
}
