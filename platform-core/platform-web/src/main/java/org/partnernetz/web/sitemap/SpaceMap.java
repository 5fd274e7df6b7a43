// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.sitemap;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.plugin.admin.NavigationItem;
import org.partnernetz.plugin.admin.Plugins;
import org.partnernetz.search.host.PublicAddresses;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.time.NetworkDays;
import org.partnernetz.web.frame.Directory;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Download;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SiteAddress;

/** The sitemap of one organisation: its home, lists and plugin pages for visitors, and its public items. */
@RequestScoped
public class SpaceMap implements Download {
    private static final List<String> LISTS = List.of("", "/forums", "/events");

    @Inject
    Directory directory;

    @Inject
    Plugins plugins;

    @Inject
    PublicAddresses addresses;

    @Inject
    SiteAddress site;

    @Inject
    HttpServletRequest request;

    private byte[] bytes = {};

    @Override
    public void open(Place place) {
        var organisation = directory.withSlug(place.text("organisation"));
        var entries = Stream.concat(pages(organisation), items(organisation)).toList();
        bytes = new MapFile("urlset", "url", entries).bytes();
    }

    private Stream<MapFile.Entry> pages(Organisation organisation) {
        var space = "/o/" + organisation.slug();
        var ofPlugins = plugins.publicNavigation(organisation, Look.of(request).language()).stream()
                .map(NavigationItem::address);
        return Stream.concat(LISTS.stream().map(space::concat), ofPlugins)
                .map(path -> new MapFile.Entry(site.of(request, path), null));
    }

    private Stream<MapFile.Entry> items(Organisation organisation) {
        var space = "/o/" + organisation.slug() + '/';
        return addresses.of(organisation.id()).stream()
                .map(found -> new MapFile.Entry(site.of(request, space + found.address()), NetworkDays.of(found.at())));
    }

    @Override
    public boolean isAttached() {
        return false;
    }

    @Override
    public String type() {
        return MapFile.TYPE;
    }

    @Override
    public String name() {
        return "sitemap.xml";
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
