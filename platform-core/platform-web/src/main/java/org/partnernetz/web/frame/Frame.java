// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.Members;
import org.partnernetz.member.Membership;
import org.partnernetz.notification.Notices;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Role;
import org.partnernetz.web.frame.Navigation.Section;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.look.Parts;
import org.partnernetz.web.look.Sentences;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.Place;

/**
 * What surrounds a page: the organisation whose space it is, the reader, and the navigation. Everything is loaded at
 * most once.
 */
@Named
@RequestScoped
public class Frame {

    private static final int BAR = 4;

    /** So many are seen at a glance; of more, one is found faster by its name. */
    private static final int FEW_MEMBERSHIPS = 8;

    private static final Set<Role> GUEST = Set.of(Role.GUEST);

    @Inject
    Reader reader;

    @Inject
    Directory directory;

    @Inject
    Members members;

    @Inject
    Navigation navigation;

    @Inject
    KeptParts parts;

    @Inject
    HttpServletRequest request;

    private @Nullable Organisation organisation;
    private @Nullable List<Membership> memberships;
    private @Nullable List<Section> sections;
    private @Nullable Integer unread;
    private @Nullable Object told;

    /** Whether somebody is signed in. */
    public boolean isKnown() {
        return reader.isKnown();
    }

    /** The acting member; null for visitors, for advice-seekers and outside an organisation's space. */
    public @Nullable Acting getActing() {
        return reader.acting().filter(acting -> !acting.isClient()).orElse(null);
    }

    /** Says whether the acting member may open topics and announce events, which guests may not. */
    public boolean isContributing() {
        var acting = getActing();
        return acting != null && !acting.isGuest();
    }

    /**
     * Where the reader may open topics and announce events: in the organisation of this space, or outside of one in a
     * few of the own ones.
     */
    public List<Membership> getBeginnings() {
        var here = getOrganisation();
        return here != null && !isContributing()
                ? List.of()
                : getMemberships().stream()
                        .filter(own -> here == null
                                ? !own.roles().equals(GUEST)
                                : own.slug().equals(here.slug()))
                        .limit(FEW_MEMBERSHIPS)
                        .toList();
    }

    /**
     * Slug of the organisation in which the reader searches: that of this space, or else the first own one; may be
     * empty.
     */
    public String getSearched() {
        var here = getOrganisation();
        return here != null
                ? here.slug()
                : getMemberships().stream().map(Membership::slug).findFirst().orElse("");
    }

    /** The organisation whose space this is; null in the network's space. */
    public @Nullable Organisation getOrganisation() {
        var place = (Place) request.getAttribute(Place.ATTRIBUTE);
        if (organisation == null && place != null && place.parts().containsKey("organisation")) {
            organisation = directory.all().stream()
                    .filter(known -> known.slug().equals(place.parts().get("organisation")))
                    .findFirst()
                    .orElse(null);
        }
        return organisation;
    }

    /** All organisations, for the band of the network. */
    public List<Organisation> getOrganisations() {
        return directory.all();
    }

    /** The letters on the tile of an organisation. */
    public String initials(String slug) {
        return directory.withSlug(slug).initials();
    }

    /** The organisations of the signed-in person, without those where the person seeks advice. */
    public List<Membership> getMemberships() {
        return own().stream().filter(membership -> !membership.isClient()).toList();
    }

    /** Says whether there are so many that the list needs a search field. */
    public boolean isFindingMemberships() {
        return getMemberships().size() > FEW_MEMBERSHIPS;
    }

    /** Says whether the person is an advice-seeker in every organisation. */
    public boolean isClient() {
        return !own().isEmpty() && own().stream().allMatch(Membership::isClient);
    }

    private List<Membership> own() {
        if (memberships == null) {
            memberships = isKnown() ? reader.ask(members::mine) : List.of();
        }
        return memberships;
    }

    /** The notice about what was done before a redirect, from the plugin's or the core's messages; null if none. */
    public @Nullable String getDone() {
        var key = "done." + request.getParameter("done");
        return request.getAttribute("text") instanceof Sentences own && own.containsKey(key)
                ? own.say(key)
                : words().containsKey(key) ? words().get(key) : null;
    }

    /** The number of notices that the signed-in person has not read, counted by the membership check. */
    public int getUnread() {
        if (unread == null) {
            var around = reader.acting().map(Acting::surroundings).orElse(null);
            unread = around == null ? counted(own()) : around.unread();
        }
        return unread;
    }

    private static int counted(List<Membership> own) {
        return Math.min(
                Notices.COUNTED_MAX, own.stream().mapToInt(Membership::unread).sum());
    }

    /** The same as the bell shows it. */
    public String getUnreadMark() {
        return mark(getUnread());
    }

    /** A number of unread notices as it is shown. */
    public String mark(int count) {
        return count >= Notices.COUNTED_MAX ? Notices.COUNTED_MAX - 1 + "+" : Integer.toString(count);
    }

    /** The navigation of this space. */
    public List<Section> getSections() {
        if (sections == null) {
            sections = getOrganisation() == null
                    ? navigation.network(getMemberships())
                    : navigation.space(getOrganisation(), getActing());
        }
        return sections;
    }

    /** The navigation of this space as markup, for the rail. */
    public String getRail() {
        return ways().rail(getSections());
    }

    /** The first entries as markup, for the bar at the bottom of small screens. */
    public String getBar() {
        return ways().bar(getSections().get(0).items().stream().limit(BAR).toList());
    }

    /** The remaining entries as markup, for the menu of the bar; empty if there are none. */
    public String getMenu() {
        return ways().menu(getSections().stream()
                .flatMap(section -> section.items().stream())
                .skip(Math.min(BAR, getSections().get(0).items().size()))
                .toList());
    }

    /** All that the parts of this frame tell, but what a page itself says in them. */
    Object told() {
        if (told == null) {
            var place = getOrganisation() == null ? "" : getOrganisation();
            told = List.of(
                    directory.revision(),
                    place,
                    look().getCode(),
                    look().theme(),
                    reader.person(),
                    reader.acting(),
                    own(),
                    getUnread(),
                    getSections());
        }
        return told;
    }

    /** A part of the frame as it was written for the same told. */
    Optional<String> kept(String name, Object key) {
        return parts.find(name, key, here());
    }

    /** Keeps a part as it was written for this page. */
    void keep(String name, Object key, String markup) {
        parts.keep(name, key, here(), markup);
    }

    private String here() {
        var place = (Place) request.getAttribute(Place.ATTRIBUTE);
        return place == null ? "" : place.getEncoded();
    }

    /** The themes to choose from as markup, for the menu at the foot of the page. */
    public String getThemes() {
        return ways().themes(look().theme(), here());
    }

    private Ways ways() {
        return new Ways((Parts) request.getAttribute(Parts.ATTRIBUTE), words());
    }

    private Words words() {
        return (Words) request.getAttribute("t");
    }

    private Look look() {
        return (Look) request.getAttribute("look");
    }
}
