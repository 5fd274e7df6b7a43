// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.frame;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.Membership;
import org.partnernetz.plugin.admin.NavigationItem;
import org.partnernetz.plugin.admin.Plugins;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.Place;

/** The ways on from a page, for who reads it. */
@RequestScoped
public class Navigation {

    @Inject
    Reader reader;

    @Inject
    Plugins plugins;

    @Inject
    HttpServletRequest request;

    /** The ways on outside of organisations' spaces. */
    List<Section> network(List<Membership> memberships) {
        var own = new Section(
                "",
                List.of(
                        item("nav.my", "house", "/my"),
                        item("nav.notices", "bell", "/my/notifications"),
                        item("nav.data", "shield", "/my/data"),
                        item("nav.account", "settings", "/my/account"),
                        item("nav.home", "globe", "/")));
        var organisations = memberships.stream()
                .map(m -> new Item(m.organisationName(), "building-2", "/o/" + m.slug(), false, m.slug(), m.initials()))
                .toList();
        return organisations.isEmpty() ? List.of(own) : List.of(own, new Section("nav.organisations", organisations));
    }

    /** @param acting null for visitors and advice-seekers */
    List<Section> space(Organisation at, @Nullable Acting acting) {
        var root = "/o/" + at.slug();
        var all = new ArrayList<Section>();
        var main = new ArrayList<>(List.of(
                item("nav.overview", "house", root),
                item("nav.forums", "messages-square", root + "/forums"),
                item("nav.events", "calendar-days", root + "/events")));
        if (acting == null) {
            return withPublic(at, new Section("", reader.acting().isPresent() ? forClients() : main));
        }
        if (acting.network()) {
            main.add(2, item("nav.network", "waypoints", root + "/network"));
        }
        main.add(item("nav.groups", "handshake", root + "/groups"));
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
            items.add(item("nav.mails", "mail", root + "/mails"));
            items.add(item("nav.audit", "list-checks", root + "/audit"));
            items.add(house(root + "/settings"));
            items.add(item("nav.start", "list-checks", root + "/start"));
        }
        if (acting.isNetworkAdministrator()) {
            items.add(item("nav.partners", "building-2", root + "/network/partners"));
            items.add(item("nav.network-audit", "list-checks", root + "/network/audit"));
            items.add(item("nav.network-plugins", "package", root + "/network/plugins"));
            items.add(item("nav.rules", "settings", root + "/network/settings"));
            items.add(item("nav.legal", "scale", root + "/network/legal"));
        }
        return items;
    }

    /** What an organisation tells about itself has several pages; the one that matters most comes first. */
    private Item house(String pages) {
        return new Item(words().get("nav.settings"), "settings", pages + "/contact", isHere(pages), null, null);
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
