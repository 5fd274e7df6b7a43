// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.forum.Watch;
import org.partnernetz.forum.Watches;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/** Follows or mutes the topic of the page, or its forum. */
@Named
@RequestScoped
public class WatchButtons {

    @Inject
    Watches watches;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    /** To hear of what is written there. */
    public void follow() {
        watch(Watch.FOLLOWED, "followed");
    }

    /** To hear nothing of it. */
    public void mute() {
        watch(Watch.MUTED, "muted");
    }

    private void watch(Watch watch, String done) {
        var place = (Place) request.getAttribute(Place.ATTRIBUTE);
        if (faults.free(() -> keep(place, watch))) {
            Redirect.to(place.getPath() + "?done=" + done);
        }
    }

    private void keep(Place place, Watch watch) {
        if (place.parts().containsKey("topic")) {
            watches.topic(place.id("topic"), watch);
        } else {
            watches.forum(place.id("forum"), watch);
        }
    }
}
