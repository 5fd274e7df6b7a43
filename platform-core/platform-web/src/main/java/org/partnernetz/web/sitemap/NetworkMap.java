// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.sitemap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.partnernetz.web.frame.Directory;
import org.partnernetz.web.page.Place;

/** Names the sitemaps of all organisations. */
@RequestScoped
public class NetworkMap extends CrawlerFile {

    @Inject
    Directory directory;

    @Override
    protected byte[] make(Place place) {
        var maps = directory.all().stream()
                .map(one -> new MapFile.Entry(address("/o/" + one.slug() + "/sitemap.xml"), null))
                .toList();
        return new MapFile("sitemapindex", "sitemap", maps).bytes();
    }
}
