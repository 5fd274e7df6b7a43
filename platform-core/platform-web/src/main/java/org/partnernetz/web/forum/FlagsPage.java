// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.forum;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Flag;
import org.partnernetz.forum.Flags;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;

/** Posts that moderators are asked to look at. */
@Named
@RequestScoped
public class FlagsPage implements Page {

    @Inject
    Flags flags;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    private Place place;
    private org.partnernetz.paging.Page<Flag> page = new org.partnernetz.paging.Page<>(List.of(), null);

    @Override
    public void open(Place at) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        if (frame.getActing() == null || !frame.getActing().moderates()) {
            throw new NotFoundException();
        }
        place = at;
        page = flags.open(at.page());
    }

    /** Ends a flag: nothing is to be done. */
    public void settle(UUID flag) {
        if (faults.free(() -> flags.settle(flag))) {
            Redirect.to(place.getPath() + "?done=flag-settled");
        }
    }

    public List<Flag> getFlags() {
        return page.items();
    }

    public @Nullable String getNext() {
        return page.next();
    }
}
