// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.frame;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.Members;
import org.partnernetz.member.Membership;
import org.partnernetz.notification.Notices;
import org.partnernetz.plugin.admin.NavigationItem;
import org.partnernetz.plugin.admin.Plugins;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.look.Parts;
import org.partnernetz.web.look.Sentences;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.Place;

/** Whose space the page stands in, who is there, and the ways on from here. Everything is asked for at most once. */
@Named
@RequestScoped
public class Frame {

    private static final int BAR = 4;

    /** So many are seen at a glance; of more, one is found faster by its name. */
    private static final int FEW_MEMBERSHIPS = 8;

    @Inject
    Reader reader;

    @Inject
    Directory directory;

    @Inject
    Members members;

    @Inject
    Plugins plugins;

    @Inject
    HttpServletRequest request;

    private @Nullable Organisation organisation;
    private @Nullable List<Membership> memberships;
    private @Nullable List<Section> sections;
    private @Nullable Integer unread;

    /** Whether somebody is signed in. */
    public boolean isKnown() {
        return reader.isKnown();
    }

    /** The acting member; null for visitors, for advice-seekers and outside an organisation's space. */
    public @Nullable Acting getActing() {
        return reader.acting().filter(acting -> !acting.isClient()).orElse(null);
    }

    /** Whether who acts may open topics and announce events: a member, but no guest. */
    public boolean isContributing() {
        var acting = getActing();
        return acting != null && !acting.isGuest();
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

    /** Whether there are so many that the list of them has a field to find one. */
    public boolean isFindingMemberships() {
        return getMemberships().size() > FEW_MEMBERSHIPS;
    }

    /** Whether the person seeks advice and is nothing else anywhere. */
    public boolean isClient() {
        return !own().isEmpty() && own().stream().allMatch(Membership::isClient);
    }

    private List<Membership> own() {
        if (memberships == null) {
            memberships = isKnown() ? reader.ask(members::mine) : List.of();
        }
        return memberships;
    }

    /**
     * What has just been done, after a redirect, in words of the plugin whose page it is or else of the core; null if
     * nothing was.
     */
    public @Nullable String getDone() {
        var key = "done." + request.getParameter("done");
        return request.getAttribute("text") instanceof Sentences own && own.containsKey(key)
                ? own.say(key)
                : words().containsKey(key) ? words().get(key) : null;
    }

    /** How many notices the signed-in person has not read; the membership check has counted them. */
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
            sections = getOrganisation() == null ? network() : space(getOrganisation());
        }
        return sections;
    }

    /** The navigation of this space as markup, for the rail. */
    public String getRail() {
        return ways().rail(getSections());
    }

    /** The first ways on as markup, for the bar at the bottom of small screens. */
    public String getBar() {
        return ways().bar(getSections().get(0).items().stream().limit(BAR).toList());
    }

    /** What the bar does not hold as markup, for its menu; empty if there is nothing. */
    public String getMenu() {
        return ways().menu(getSections().stream()
                .flatMap(section -> section.items().stream())
                .skip(Math.min(BAR, getSections().get(0).items().size()))
                .toList());
    }

    /** The looks to choose from as markup, for the menu at the foot. */
    public String getThemes() {
        var place = (Place) request.getAttribute(Place.ATTRIBUTE);
        return ways().themes(look().theme(), place.getEncoded());
    }

    private Ways ways() {
        return new Ways((Parts) request.getAttribute(Parts.ATTRIBUTE), words());
    }

    private List<Section> network() {
        var own = new Section(
                "",
                List.of(
                        item("nav.my", "house", "/my"),
                        item("nav.notices", "bell", "/my/notifications"),
                        item("nav.data", "shield", "/my/data"),
                        item("nav.account", "settings", "/my/account"),
                        item("nav.home", "globe", "/")));
        var organisations = getMemberships().stream()
                .map(m -> new Item(m.organisationName(), "building-2", "/o/" + m.slug(), false, m.slug(), m.initials()))
                .toList();
        return organisations.isEmpty() ? List.of(own) : List.of(own, new Section("nav.organisations", organisations));
    }

    private List<Section> space(Organisation at) {
        var root = "/o/" + at.slug();
        var all = new ArrayList<Section>();
        var main = new ArrayList<>(List.of(
                item("nav.overview", "house", root),
                item("nav.forums", "messages-square", root + "/forums"),
                item("nav.events", "calendar-days", root + "/events")));
        var acting = getActing();
        if (acting == null) {
            return withPublic(at, new Section("", reader.acting().isPresent() ? forClients() : main));
        }
        if (acting.network()) {
            main.add(2, item("nav.network", "waypoints", root + "/network"));
        }
        all.add(new Section("", main));
        var open = modules();
        if (!open.isEmpty()) {
            all.add(new Section("nav.modules", open));
        }
        if (!acting.isGuest()) {
            all.add(new Section("nav.organisation", organisation(root, acting)));
        }
        return all;
    }

    /** What plugins have for everybody comes after what else there is. */
    private List<Section> withPublic(Organisation at, Section first) {
        var open = items(plugins.publicNavigation(at, look().language())).stream()
                .filter(item -> first.items().stream()
                        .noneMatch(there -> there.address().equals(item.address())))
                .toList();
        return open.isEmpty() ? List.of(first) : List.of(first, new Section("nav.public", open));
    }

    /** Plugins are all that an advice-seeker finds in an organisation's space. */
    private List<Item> forClients() {
        var items = new ArrayList<>(List.of(item("nav.my", "house", "/my")));
        items.addAll(modules());
        return items;
    }

    private List<Item> modules() {
        return items(reader.ask(() -> plugins.navigation(look().language())));
    }

    private List<Item> items(List<NavigationItem> entries) {
        return entries.stream()
                .map(entry ->
                        new Item(entry.label(), entry.icon(), entry.address(), isHere(entry.address()), null, null))
                .toList();
    }

    private List<Item> organisation(String root, Acting acting) {
        var items = new ArrayList<>(List.of(
                item("nav.people", "users", root + "/people"),
                item("nav.figures", "chart-column", root + "/statistics")));
        if (acting.isAdministrator()) {
            items.add(item("nav.plugins", "puzzle", root + "/plugins"));
            items.add(item("nav.jobs", "history", root + "/jobs"));
            items.add(item("nav.audit", "list-checks", root + "/audit"));
            items.add(item("nav.settings", "settings", root + "/settings"));
        }
        if (acting.isNetworkAdministrator()) {
            items.add(item("nav.network-plugins", "package", root + "/network/plugins"));
            items.add(item("nav.legal", "scale", root + "/network/legal"));
        }
        return items;
    }

    private Item item(String key, String icon, String address) {
        return new Item(words().get(key), icon, address, isHere(address), null, null);
    }

    private boolean isHere(String address) {
        return new Here(((Place) request.getAttribute(Place.ATTRIBUTE)).getPath()).isAt(address);
    }

    private Words words() {
        return (Words) request.getAttribute("t");
    }

    private Look look() {
        return (Look) request.getAttribute("look");
    }

    /** A group of ways on; the title is a message key, empty for the first group. */
    public record Section(String title, List<Item> items) {}

    /** One way on; slug and initials are there where a tile stands in for the icon. */
    public record Item(
            String label,
            String icon,
            String address,
            boolean here,
            @Nullable String slug,
            @Nullable String initials) {}
}
