// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.sitemap;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.partnernetz.plugin.admin.NavigationItem;
import org.partnernetz.plugin.admin.Plugins;
import org.partnernetz.search.host.PublicAddresses;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.time.NetworkDays;
import org.partnernetz.web.frame.Directory;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Place;

/** The sitemap of one organisation: its home, lists and plugin pages for visitors, and its public items. */
@RequestScoped
public class SpaceMap extends CrawlerFile {
    private static final List<String> LISTS = List.of("", "/forums", "/events");

    @Inject
    Directory directory;

    @Inject
    Plugins plugins;

    @Inject
    PublicAddresses addresses;

    @Override
    protected byte[] make(Place place) {
        var organisation = directory.withSlug(place.text("organisation"));
        var entries = Stream.concat(pages(organisation), items(organisation)).toList();
        return new MapFile("urlset", "url", entries).bytes();
    }

    private Stream<MapFile.Entry> pages(Organisation organisation) {
        var space = "/o/" + organisation.slug();
        var ofPlugins = plugins.publicNavigation(organisation, Look.of(request).language()).stream()
                .map(NavigationItem::address);
        return Stream.concat(LISTS.stream().map(space::concat), ofPlugins)
                .filter(path -> isHere(organisation, path))
                .map(path -> new MapFile.Entry(address(organisation, path), null));
    }

    private Stream<MapFile.Entry> items(Organisation organisation) {
        var space = "/o/" + organisation.slug() + '/';
        return addresses.of(organisation.id()).stream()
                .filter(found -> isHere(organisation, space + found.address()))
                .map(found ->
                        new MapFile.Entry(address(organisation, space + found.address()), NetworkDays.of(found.at())));
    }
}
