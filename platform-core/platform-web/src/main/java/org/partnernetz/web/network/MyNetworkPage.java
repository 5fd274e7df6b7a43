// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.network;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.event.Events;
import org.partnernetz.event.Occasion;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.Forums.UnreadTopic;
import org.partnernetz.member.Account;
import org.partnernetz.member.Accounts;
import org.partnernetz.plugin.admin.Plugins;
import org.partnernetz.plugin.admin.Plugins.Space;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SignInNeededException;

/** What awaits the signed-in person in all their organisations. */
@Named
@RequestScoped
public class MyNetworkPage implements Page {

    private static final int TOPICS = 20;
    private static final int EVENTS = 10;

    @Inject
    Frame frame;

    @Inject
    Forums forums;

    @Inject
    Events events;

    @Inject
    Accounts accounts;

    @Inject
    Plugins plugins;

    @Inject
    HttpServletRequest request;

    private List<Space> spaces = List.of();
    private List<UnreadTopic> unread = List.of();
    private List<Occasion> occasions = List.of();

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        spaces = plugins.spaces(((Look) request.getAttribute("look")).language());
        if (!frame.isClient()) {
            unread = forums.unread(TOPICS);
            occasions = events.mine(EVENTS);
        }
    }

    /** What plugins offer to the person, by organisation. */
    public List<Space> getSpaces() {
        return spaces;
    }

    public List<UnreadTopic> getUnread() {
        return unread;
    }

    public List<Occasion> getOccasions() {
        return occasions;
    }

    public Account getAccount() {
        return accounts.mine();
    }

    /**
     * The organisation through which the person opens an event: the organising one if the person belongs to it, else
     * the person's first one.
     */
    public String through(Occasion occasion) {
        var own = frame.getMemberships();
        return own.stream()
                .filter(membership -> membership.slug().equals(occasion.organisationSlug()))
                .findFirst()
                .or(() -> own.stream().findFirst())
                .map(membership -> membership.slug())
                .orElse(occasion.organisationSlug());
    }
}
