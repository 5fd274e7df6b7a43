// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.network;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.event.Occasion;
import org.partnernetz.forum.Forums.UnreadTopic;
import org.partnernetz.member.Account;
import org.partnernetz.notification.ReceivedNotice;
import org.partnernetz.notification.Waiting;
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

    @Inject
    Frame frame;

    @Inject
    Today today;

    @Inject
    Plugins plugins;

    @Inject
    HttpServletRequest request;

    private List<Space> spaces = List.of();

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        var language = ((Look) request.getAttribute("look")).language();
        spaces = plugins.spaces(language);
        today.load(language, frame.isClient());
    }

    /** The newest notices that the person has not read. */
    public List<ReceivedNotice> getTold() {
        return today.told();
    }

    /** What waits for the person as an administrator, a moderator or the leader of a group. */
    public List<Waiting> getWaiting() {
        return today.waiting();
    }

    /** Says whether more was told than stands here. */
    public boolean isMoreTold() {
        return frame.getUnread() > today.told().size();
    }

    /** Where the person sees to it. */
    public String address(Waiting waiting) {
        var space = "/o/" + waiting.organisation();
        return switch (waiting.kind()) {
            case JOIN -> space + "/people/requests";
            case FLAG -> space + "/forums/flags";
            case GROUP -> space + "/groups";
        };
    }

    /** What plugins offer to the person, by organisation. */
    public List<Space> getSpaces() {
        return spaces;
    }

    public List<UnreadTopic> getUnread() {
        return today.unread();
    }

    public List<Occasion> getOccasions() {
        return today.occasions();
    }

    public @Nullable Account getAccount() {
        return today.account();
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
